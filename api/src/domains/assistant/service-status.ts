import type { PrismaClient } from '../../database/generated/client.ts';
import { loadStanding } from '../people/service.ts';
import { describeStatus, findDeskWithStatus } from '../status/service.ts';
import type { Answer, Assistant } from './assistant.ts';
import { written } from './quotation.ts';
import { type ConcernedReport, concernedBy } from './status-question.ts';
import { sayStatus } from './status-words.ts';
import { walkWord } from './walk-word.ts';

/** Where a desk says how its services are: an absolute address, by its slug. */
export type StatusAddress = (deskSlug: string) => string;

/**
 * An assistant that knows how the services are. Asked whether something is down it answers by itself, from what the team
 * posted and from nothing else; and whatever is asked, an open incident that the question may be about is named before the
 * answer of `other`. It reads as the customer may.
 */
export function createStatusAwareAssistant(other: Assistant, addressOf: StatusAddress): Assistant {
  return {
    answer: async (db, question, awaiting) => {
      const { deskId, customerId, words, walk } = question;
      if (walk && walkWord(words)) return other.answer(db, question, awaiting);
      const concerned = await findConcerned(db, { deskId, customerId, words });
      if (!concerned) return other.answer(db, question, awaiting);
      const said = sayStatus(concerned.report, addressOf(concerned.slug));
      if (concerned.report.isAboutStatus) return { body: written(said), isSure: true, walk, asksForPerson: false };
      return before(said, await other.answer(db, question, awaiting));
    },
  };
}

/** What of the status has to do with the question; null for nothing, and where the customer may not read it. */
async function findConcerned(
  db: PrismaClient,
  { deskId, customerId, words }: { readonly deskId: string; readonly customerId: string; readonly words: string },
): Promise<{ slug: string; report: ConcernedReport } | null> {
  const customer = await loadStanding(db, customerId);
  const desk = await findDeskWithStatus(db, customer, deskId);
  if (!desk) return null;
  const report = concernedBy(await describeStatus(db, desk), words);
  return report && { slug: desk.slug, report };
}

/** An incident that is known answers the question, whatever else was found. */
function before(said: readonly object[], { body, ...answer }: Answer): Answer {
  const { children } = body.richText.root;
  return { ...answer, body: written([...said, ...children]), isSure: true };
}
