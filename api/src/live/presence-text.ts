import { isUuid } from '../global-id.ts';
import { maxTextBytes } from './bus.ts';
import { type Doing, type Place, PresenceActivity, type Spot } from './presence.ts';

/** What one node tells others of a place; nothing done there is that the person has gone. */
export interface PlaceNews extends Place {
  readonly doing: Doing | null;
}

const letters = { VIEWING: 'V', NOTING: 'N', REPLYING: 'R' } as const satisfies Record<PresenceActivity, string>;

/** One line for each, in as few texts as the bus allows. Ids alone: who hears of it reads the names. */
export function toTexts(news: readonly PlaceNews[]): string[] {
  const lines = news.map(({ spot, personId, doing }) => {
    const words = doing ? `${doing.side === 'TEAM' ? 'T' : 'C'}${letters[doing.activity]}` : '-';
    return `${spot} ${personId} ${words}`;
  });
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= maxTextBytes)
      texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts;
}

/** Lines that this version does not know are left out: nodes are not all replaced at once. */
export function fromText(text: string): PlaceNews[] {
  return text.split('\n').flatMap((line): PlaceNews[] => {
    const [spot = '', personId = '', words = ''] = line.split(' ');
    if (!isSpot(spot) || !isUuid(personId)) return [];
    if (words === '-') return [{ spot, personId, doing: null }];
    const activity = Object.values(PresenceActivity).find((name) => letters[name] === words[1]);
    if (!activity || !/^[TC].$/.test(words)) return [];
    return [{ spot, personId, doing: { side: words[0] === 'T' ? 'TEAM' : 'CUSTOMER', activity } }];
  });
}

function isSpot(text: string): text is Spot {
  const [kind, id = ''] = text.split(':');
  return (kind === 'ticket' || kind === 'chat') && isUuid(id);
}
