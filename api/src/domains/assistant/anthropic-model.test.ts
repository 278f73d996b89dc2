import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { type AnthropicEndpoint, type ClaudeTurn, startAnthropicEndpoint } from '../../../test/anthropic-endpoint.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { addDesk, addWorkspace } from '../../../test/factories.ts';
import { addArticle, addCategory } from '../../../test/knowledge.ts';
import { createAssistant } from './create-assistant.ts';

let database: TestDatabase;
let endpoint: AnthropicEndpoint;
let deskId: string;
let customerId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  endpoint = await startAnthropicEndpoint();
  const { prisma } = database;
  deskId = (await addDesk(prisma, cloud)).id;
  customerId = (await addWorkspace(prisma, deskId, 'Mira Novak')).people[0]!.id;
  await addArticle(prisma, await addCategory(prisma, deskId), {
    slug: 'grow-a-volume',
    title: 'Grow a volume',
    summary: 'A volume grows while it is in use.',
  });
});
afterAll(async () => {
  endpoint.stop();
  await database.close();
});

let warnings: unknown[] = [];
let grown: string[] = [];
beforeEach(() => {
  warnings = [];
  grown = [];
});

async function ask(...turns: ClaudeTurn[]) {
  endpoint.next(...turns);
  const assistant = await createAssistant(
    { provider: 'anthropic', model: 'claude-test', baseUrl: endpoint.baseUrl, apiKey: 'a-key' },
    {
      links: {
        answer: (kind, _desk, slug) => `https://parley.example/${kind}/${slug}`,
        status: () => 'https://parley.example/status',
      },
      logger: { warn: (...all: unknown[]) => void warnings.push(all) },
    },
  );
  const question = { deskId, customerId, words: 'How does my volume grow?', earlier: [], walk: null };
  const awaiting = { grow: (text: string) => void grown.push(text), signal: new AbortController().signal };
  return assistant.answer(database.prisma, question, awaiting);
}

const search: ClaudeTurn = { block: { tool: 'searchKnowledge', input: { query: 'grow volume' } } };

describe('a model behind Anthropic’s Messages API', () => {
  it('calls a tool as a stream, reads what it gives, grows its answer and names its source', async () => {
    const { body, isSure } = await ask(search, { block: { words: ['It grows ', '**while** ', 'in use.'] } });
    expect(body.text).toBe(
      'It grows while in use.\n\nRead it all: Grow a volume (https://parley.example/ARTICLE/grow-a-volume)',
    );
    expect([isSure, warnings]).toEqual([true, []]);
    expect([grown[0], grown.at(-1)]).toEqual(['It grows ', 'It grows **while** in use.']);

    const [first, second] = endpoint.asked;
    expect(first).toMatchObject({ path: '/v1/messages', apiKey: 'a-key', version: '2023-06-01', stream: true });
    expect(first!.tools.map(({ name }) => name)).toEqual([
      'searchKnowledge',
      'readArticle',
      'leadThroughSteps',
      'checkStatus',
      'askForPerson',
    ]);
    const result = second!.messages.at(-1)!;
    expect([result.role, result.content[0]!.type]).toEqual(['user', 'tool_result']);
    expect(JSON.stringify(result)).toContain('A volume grows while it is in use.');
  });

  it.each<[string, ClaudeTurn[]]>([
    ['dies in mid-stream', [{ block: { words: ['It grows backwards '] }, dies: true }]],
    ['dies after it has looked something up', [search, { block: { words: ['It grows backwards '] }, dies: true }]],
    ['is overloaded', []],
    ['calls a tool that is not there', [{ block: { tool: 'closeAllTickets', input: {} } }]],
  ])('that %s is given up, and the assistant that quotes answers', async (_name, turns) => {
    const { body } = await ask(...turns);
    expect(body.text).toContain('> A volume grows while it is in use.');
    expect(body.text).not.toContain('backwards');
    // What was shown of its own answer is taken back.
    expect(grown.at(-1)).toBe('');
    expect(warnings).toHaveLength(1);
  });
});
