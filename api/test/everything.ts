import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../src/schema.ts';

/** Everything that can be asked of a type without arguments, so many objects deep; lists of tickets within are left out. */
export function everythingOf(type: GraphQLObjectType, depth: number): string {
  const parts = fieldsOf(type, depth).map((field) => field.join(' '));
  return `{ __typename ${parts.join(' ')} }`;
}

/** The fields of a type that can be asked for without arguments, each with everything of its own type. */
export function fieldsOf(type: GraphQLObjectType, depth: number): [name: string, selection: string][] {
  return Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const selection = selectionOf(getNamedType(field.type), depth);
    return selection === null ? [] : [[field.name, selection]];
  });
}

function selectionOf(type: GraphQLNamedType, depth: number): string | null {
  if (isLeafType(type)) return '';
  if (depth === 0 || type.name === 'Ticket') return null;
  if (isObjectType(type)) return everythingOf(type, depth - 1);
  if (!isAbstractType(type)) return null;
  const kinds = schema.getPossibleTypes(type).map((kind) => `... on ${kind.name} ${everythingOf(kind, depth - 1)}`);
  return `{ __typename ${kinds.join(' ')} }`;
}
