interface FieldJson {
  name: string;
  type: { kind: string };
}

interface TypeJson {
  kind: string;
  name: string;
  fields?: readonly FieldJson[] | null;
  interfaces?: readonly { name: string }[] | null;
}

interface SchemaJson<Type> {
  __schema: { queryType: Root; mutationType: Root; subscriptionType: Root; types: readonly Type[] };
}

type Root = { name: string };

/**
 * The types that are part of their parent and have no key of their own: those without an id, and the events of streams,
 * which pass by and are never read back.
 */
export function embeddedTypes({ __schema }: SchemaJson<TypeJson>): string[] {
  const { queryType, mutationType, subscriptionType, types } = __schema;
  const roots = [queryType.name, mutationType.name, subscriptionType.name];
  return types
    .filter(({ kind, name }) => kind === 'OBJECT' && !name.startsWith('__') && !roots.includes(name))
    .filter(
      ({ fields, interfaces }) =>
        !fields?.some(({ name }) => name === 'id') || interfaces?.some(({ name }) => name === 'LiveEvent'),
    )
    .map(({ name }) => name);
}

/**
 * The schema, with every field called non-null. Graphcache needs a schema to match fragments on unions, but with one it
 * also answers from half a cache and fills what it lacks with null where the schema allows null. On our pages that would
 * show "no such ticket" or "signed out" for a moment: it shall have all of an answer, or ask.
 */
export function withoutPartialResults<Type extends TypeJson>({ __schema }: SchemaJson<Type>) {
  const types = __schema.types.map((type) => ({
    ...type,
    fields: (type.fields ?? []).map((field) => ({ ...field, type: nonNull(field.type) })),
  }));
  return { __schema: { ...__schema, types } };
}

function nonNull(type: FieldJson['type']) {
  return type.kind === 'NON_NULL' ? type : { kind: 'NON_NULL', ofType: type };
}
