import { type DocumentNode, type ExecutionArgs, getOperationAST, Kind, visit } from 'graphql';

/** Parsed documents are cached by their text, so the same text is the same object. */
const numbers = new WeakMap<DocumentNode, number>();
let lastNumber = 0;

/** Of each document, by the name of the operation. */
const variablesThatMatter = new WeakMap<DocumentNode, Map<string | null, readonly string[]>>();

/**
 * The same for operations whose results on the same event are the same: their document, and their variables but for where
 * each continues and for what the document has no use for.
 */
export function operationKey({ document, operationName, variableValues }: ExecutionArgs): string {
  let number = numbers.get(document);
  if (number === undefined) {
    lastNumber += 1;
    number = lastNumber;
    numbers.set(document, number);
  }
  const given = variableValues ?? {};
  const names = namesIn(document, operationName ?? null).filter((name) => name in given);
  return JSON.stringify([number, operationName ?? null, names.map((name) => [name, given[name]])]);
}

function namesIn(document: DocumentNode, operationName: string | null): readonly string[] {
  const known = variablesThatMatter.get(document) ?? new Map<string | null, readonly string[]>();
  variablesThatMatter.set(document, known);
  const names = known.get(operationName) ?? findNames(document, operationName);
  known.set(operationName, names);
  return names;
}

/** Names of the variables of the operation, but for those that are used nowhere but as `after` of its own field. */
function findNames(document: DocumentNode, operationName: string | null): string[] {
  const operation = getOperationAST(document, operationName);
  const cursors = new Set<string>();
  for (const field of operation?.selectionSet.selections ?? []) {
    if (field.kind !== Kind.FIELD) continue;
    for (const { name, value } of field.arguments ?? []) {
      if (name.value === 'after' && value.kind === Kind.VARIABLE) cursors.add(value.name.value);
    }
  }
  const uses = new Map<string, number>();
  visit(document, {
    enter(node) {
      if (node.kind === Kind.VARIABLE_DEFINITION) return false;
      if (node.kind === Kind.VARIABLE) uses.set(node.name.value, (uses.get(node.name.value) ?? 0) + 1);
      return undefined;
    },
  });
  const declared = operation?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  return declared.filter((name) => !cursors.has(name) || uses.get(name) !== 1);
}
