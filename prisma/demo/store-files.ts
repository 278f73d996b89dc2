import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Prisma } from '../../api/src/database/generated/client.ts';
import { kindOfName, readContent, storeContent } from '../../api/src/domains/attachments/service.ts';
import type { Files } from '../../api/src/files/files.ts';
import type { DemoFile } from './replayed-thread.ts';

const source = (name: string) => fileURLToPath(new URL(`files/${name}`, import.meta.url));

/** Stores the files of the demo as if they had been uploaded, and returns their rows. Throws for one that would be refused. */
export async function storeFiles(
  { storage, images, spoolFolder }: Files,
  demoFiles: readonly DemoFile[],
): Promise<Prisma.AttachmentCreateManyInput[]> {
  const folder = await mkdtemp(join(spoolFolder, 'demo-'));
  try {
    return await Promise.all(
      demoFiles.map(async (file) => {
        const { id } = file;
        const path = join(folder, id);
        await copyFile(source(file.name), path);
        const kind = kindOfName(file.name);
        if (!kind) throw new Error(`No desk takes ${file.name}`);
        const content = await readContent(images, path, kind);
        await storeContent(storage, id, content);
        const { bytes, contentType, image } = content;
        const size = { width: image?.width ?? null, height: image?.height ?? null };
        return { ...file, ...size, kind, bytes, contentType, state: 'AVAILABLE' as const };
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
