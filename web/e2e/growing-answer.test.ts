import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNow } from '../../api/test/chats.ts';
import {
  calling,
  dying,
  type ModelEndpoint,
  saying,
  sayingUntil,
  startModelEndpoint,
} from '../../api/test/model-endpoint.ts';
import { overflow, violations } from './axe.ts';
import { stepChat } from './by-api.ts';
import { hoursOf, say } from './chats.ts';
import { cloud } from './desks.ts';
import { messages } from './pages.ts';
import { setOwnStage } from './stage.ts';

let endpoint: ModelEndpoint;
beforeAll(async () => {
  endpoint = await startModelEndpoint();
});
const stage = setOwnStage(() => ({
  ASSISTANT_PROVIDER: 'openai',
  ASSISTANT_MODEL: 'test',
  ASSISTANT_BASE_URL: endpoint.baseUrl,
}));
afterAll(() => endpoint?.stop());

const setHours = hoursOf(stage);
beforeAll(() => setHours(openNow.settings.workingHours));

const search = calling('searchKnowledge', { query: 'reset my password' });

test('the words of a model grow on the page before its answer is finished, and then name their source', async () => {
  const page = await stage.open('/help/cloud/chat', { as: cloud.customer, viewport: { width: 360, height: 740 } });
  await page.getByRole('button', { name: 'Start chat' }).click();
  const [first, second] = [sayingUntil('Open the '), sayingUntil('page to sign in, ')];
  endpoint.next(search, first.turn);
  await say(page, 'I forgot the word that lets me in.');
  // The endpoint has said no more than this, and says no more until the page has shown it.
  await page.getByText('Open the', { exact: true }).waitFor();
  first.goOn(second.turn);
  await page.getByText('Open the page to sign in,', { exact: true }).waitFor();
  expect(await page.getByRole('link', { name: 'How do I reset my password?' }).count()).toBe(0);
  second.goOn(saying('and choose another.'));
  const answer = messages(page, 'Open the page to sign in, and choose another.');
  await answer.getByText('Automatic reply').waitFor();
  await answer.getByRole('link', { name: 'How do I reset my password?' }).waitFor();
  await page.getByText('Open the page to sign in,', { exact: true }).waitFor({ state: 'detached' });
  // What had grown goes once the chat is known to have its answer.
  await expect.poll(() => answer.count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await stepChat(page, 'endChat', new URL(page.url()).searchParams.get('chat') ?? '');
});

test('what is shown of an answer that dies in the middle gives way to one that is quoted, and a person can be had', async () => {
  const page = await stage.open('/help/cloud/chat', { as: cloud.customer });
  await page.getByRole('button', { name: 'Start chat' }).click();
  const begun = sayingUntil('Sell all your servers ');
  endpoint.next(begun.turn);
  await say(page, 'How do I reset my password?');
  await page.getByText('Sell all your servers', { exact: true }).waitFor();
  begun.goOn(dying('and then '));
  await messages(page, 'Automatic reply').getByRole('link', { name: 'How do I reset my password?' }).first().waitFor();
  await page.getByText('Sell all your servers').waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Talk to a person' }).click();
  await page.getByText('You are next.').waitFor();
  await stepChat(page, 'endChat', new URL(page.url()).searchParams.get('chat') ?? '');
});
