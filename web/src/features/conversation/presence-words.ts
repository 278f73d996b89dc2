import type { PresenceActivity } from '@/gql/graphql.ts';
import type { Reader } from './reader.ts';

export interface Presence {
  readonly supportIsTyping: boolean;
  readonly people: readonly {
    readonly person: { readonly id: string; readonly name: string };
    readonly activity: PresenceActivity;
  }[];
}

export interface PresenceWords {
  /** What others are writing. */
  readonly writing: string;
  /** Who else only looks. */
  readonly viewing: string;
}

/** What stands above the composer of who else is there; empty for nobody. The reader is not told of themselves. */
export function presenceWords({ people, supportIsTyping }: Presence, reader: Pick<Reader, 'personId' | 'side'>) {
  const names = (activity: PresenceActivity) =>
    people
      .filter((one) => one.activity === activity && one.person.id !== reader.personId)
      .map(({ person }) => person.name);

  if (reader.side === 'CUSTOMER') {
    const support = supportIsTyping ? ['Support'] : [];
    return { writing: sentence([...support, ...names('REPLYING')], 'typing…'), viewing: '' };
  }
  const writing = [sentence(names('REPLYING'), 'replying…'), sentence(names('NOTING'), 'writing a note…')];
  return { writing: writing.filter(Boolean).join(' · '), viewing: sentence(names('VIEWING'), 'viewing') };
}

function sentence(names: readonly string[], what: string): string {
  const [first, second] = names;
  if (first === undefined) return '';
  if (second === undefined) return `${first} is ${what}`;
  return `${first} and ${names.length === 2 ? second : `${names.length - 1} others`} are ${what}`;
}
