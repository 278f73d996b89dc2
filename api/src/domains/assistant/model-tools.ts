import { tool } from 'ai';
import { z } from 'zod';
import type { PrismaClient } from '../../database/generated/client.ts';
import type { Desk } from '../desks/service.ts';
import { type FoundAnswer, findArticle, searchKnowledge } from '../knowledge/service.ts';
import type { Standing } from '../people/policy.ts';
import { describeStatus, findDeskWithStatus } from '../status/service.ts';
import { beginWalk, type WalkedStep } from './article-walk.ts';
import { confidenceIn } from './confidence.ts';
import { type Source, sourceOf } from './quotation.ts';

/** What a model is given at most. In characters. */
const PASSAGE = 800;
const ARTICLE = 8_000;
const HITS = 5;
/** Sources that an answer names at most. */
const MOST_SOURCES = 3;

const slug = z.string().min(1).max(100).describe('The slug of an article, as searchKnowledge gave it.');

/** What a model has done with its tools. What its answer claims to be from, or to have done, comes from here alone. */
export class ModelFindings {
  readonly #read = new Map<string, Source>();
  readonly #found = new Map<string, Source>();
  walked: WalkedStep | null = null;
  asksForPerson = false;
  /** Whether it has asked how the services are. */
  knowsStatus = false;
  #hasSureHit = false;

  /** What it has read; where it has read nothing whole, what its searches found. */
  get sources(): Source[] {
    return [...(this.#read.size > 0 ? this.#read : this.#found).values()].slice(0, MOST_SOURCES);
  }

  /** Whether its answer can be from something: what was found just so is shown as a source, but vouches for nothing. */
  get isSure(): boolean {
    return this.#read.size > 0 || this.#hasSureHit || this.knowsStatus;
  }

  noteFound(hit: FoundAnswer): void {
    const confidence = confidenceIn(hit.score);
    if (confidence === 'NONE') return;
    if (confidence === 'SURE') this.#hasSureHit = true;
    const source = sourceOf(hit);
    this.#found.set(`${source.kind} ${source.slug}`, source);
  }

  noteRead(article: { readonly title: string; readonly slug: string }): void {
    this.#read.set(article.slug, { kind: 'ARTICLE', title: article.title, slug: article.slug });
  }
}

/**
 * What a model can do: read what the customer may read, with their eyes, and say that they want a person. Nothing that it is
 * given is more than text to it, and none of it changes anything.
 */
export function modelTools(db: PrismaClient, desk: Desk, customer: Standing | null, findings: ModelFindings) {
  const published = async (name: string) => {
    const article = await findArticle(db, customer, { deskId: desk.id, slug: name });
    return article?.status === 'PUBLISHED' ? article : null;
  };
  return {
    searchKnowledge: tool({
      description: 'Finds articles and frequent questions of this desk, the best first. Search by key words.',
      inputSchema: z.object({ query: z.string().min(1).max(200).describe('What to look for, in English.') }),
      execute: async ({ query }) => {
        const { answers } = await searchKnowledge(db, desk, customer, query, HITS);
        for (const hit of answers) findings.noteFound(hit);
        return { documents: answers.map(documentOf) };
      },
    }),
    readArticle: tool({
      description: 'The text of an article.',
      inputSchema: z.object({ slug }),
      execute: async ({ slug: name }) => {
        const article = await published(name);
        if (!article) return { error: 'There is no such article.' };
        findings.noteRead(article);
        return { document: { title: article.title, text: article.text.slice(0, ARTICLE) } };
      },
    }),
    leadThroughSteps: tool({
      description:
        'Ends your answer with the first numbered step of an article, as it is written there. The customer then goes ' +
        'through its steps one by one without you. For an article whose steps are what the customer needs.',
      inputSchema: z.object({ slug }),
      execute: async ({ slug: name }) => {
        const article = await published(name);
        const walked = article && beginWalk(article);
        if (!walked) return { error: 'There is no such article, or it has no numbered steps.' };
        findings.noteRead(article);
        findings.walked = walked;
        return { steps: walked.walk.length };
      },
    }),
    checkStatus: tool({
      description: 'How the services of this desk are at the moment, with open incidents and maintenance.',
      inputSchema: z.object({}),
      execute: async () => {
        const readable = await findDeskWithStatus(db, customer, desk.id);
        if (!readable) return { error: 'This desk does not say how its services are.' };
        findings.knowsStatus = true;
        const { incidents, ...status } = await describeStatus(db, readable);
        return {
          ...status,
          incidents: incidents.map((incident) => ({ ...incident, said: incident.said.slice(0, PASSAGE) })),
        };
      },
    }),
    askForPerson: tool({
      description: 'Asks for a person of the team to join. Only when the customer says that they want one.',
      inputSchema: z.object({}),
      execute: async () => {
        findings.asksForPerson = true;
        return { done: 'A person is asked for as soon as you have answered.' };
      },
    }),
  };
}

function documentOf(hit: FoundAnswer) {
  if (hit.kind === 'FAQ') return { question: hit.entry.question, answer: hit.entry.text.slice(0, PASSAGE) };
  const { slug: name, title, summary } = hit.article;
  return { slug: name, title, summary, passage: hit.passage.slice(0, PASSAGE) };
}
