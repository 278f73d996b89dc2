import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { embeddedTypes } from './cache.ts';

const schema = buildSchema(readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8'));

it('keys every type of the schema by its id, but for the embedded ones', () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const expected = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && !roots.includes(type))
    // Payloads of mutations are read from the answer, never from the cache.
    .filter((type) => !type.name.endsWith('Payload'))
    .filter((type) => !type.getFields().id || type.getInterfaces().some(({ name }) => name === 'LiveEvent'))
    .map((type) => type.name);
  expect([...embeddedTypes].sort()).toEqual(expected.sort());
});
