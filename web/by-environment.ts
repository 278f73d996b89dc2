import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that run in Node first, then those that ask for a document: a process serves files of one environment, and what
 * takes turns has each file load everything anew.
 */
export class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [plain, withDocument]: [TestSpecification[], TestSpecification[]] = [[], []];
    for (const file of sorted) (asksForDocument(file) ? withDocument : plain).push(file);
    return [...plain, ...withDocument];
  }
}

const asksForDocument = ({ moduleId }: TestSpecification): boolean =>
  readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment jsdom');
