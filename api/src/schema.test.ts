import { readFile } from 'node:fs/promises';
import {
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from './schema.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Everything of a type that a reader of the documentation meets, by its coordinate, with its description. */
function described(type: GraphQLNamedType): [coordinate: string, description: string][] {
  const parts: { name: string; description?: string | null | undefined }[] = [type];
  if (isEnumType(type)) {
    for (const value of type.getValues()) parts.push({ ...value, name: `${type.name}.${value.name}` });
  }
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push({ ...field, name: `${type.name}.${field.name}` });
      const args = 'args' in field ? field.args : [];
      for (const arg of args) parts.push({ ...arg, name: `${type.name}.${field.name}(${arg.name}:)` });
    }
  }
  return parts.map(({ name, description }) => [name, description?.trim() ?? '']);
}

/** The names of every type that a selection below the root type can lead to. */
function reachableFrom(root: GraphQLNamedType): Set<string> {
  const reached = new Set<string>();
  const waiting = [root];
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (reached.has(type.name)) continue;
    reached.add(type.name);
    if (isAbstractType(type)) waiting.push(...schema.getPossibleTypes(type));
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) waiting.push(getNamedType(field.type));
  }
  return reached;
}

test('every type, field, argument, input field and enum value has a description', () => {
  const all = types.flatMap(described);
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(([, description]) => description === '').map(([coordinate]) => coordinate)).toEqual([]);
});

test('the committed schema.graphql is the schema that is served', async () => {
  const committed = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');
  expect(committed, 'run `npm run generate`').toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
});

test('no stream leads to what depends on who reads it, so that one execution can serve all of an audience', () => {
  const subscription = schema.getSubscriptionType()!;
  const reached = reachableFrom(subscription);
  expect([...reached]).toEqual(expect.arrayContaining(['Ticket', 'Message', 'Person', 'Workspace', 'Desk']));
  expect([...reached].filter((name) => ['Query', 'Viewer', 'TicketState'].includes(name))).toEqual([]);

  const fields = types
    .filter((type) => reached.has(type.name) && (isObjectType(type) || isInterfaceType(type)))
    .flatMap(described)
    .map(([coordinate]) => coordinate);
  expect(fields).toContain('Ticket.subject');
  expect(fields.filter((coordinate) => /\.(viewer|my|own[A-Z])/.test(coordinate))).toEqual([]);
});
