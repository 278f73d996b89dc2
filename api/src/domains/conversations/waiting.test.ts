import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { note, type OpenDesk, openDesk, reply, setAudience, step } from '../../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, cloud);
});
afterAll(() => app.stop());

async function waitingSince(id: string): Promise<string | null> {
  const query = 'query ($id: ID!) { node(id: $id) { ... on Ticket { customerWaitingSince } } }';
  return (await desk.agent.data(query, { id })).node.customerWaitingSince;
}

describe('since when a customer waits', () => {
  it('is their first unanswered message, whatever note is shown to them or hidden again', async () => {
    const { id } = await desk.openTicket();
    const noteId = await note(desk.agent, id, 'Known since Monday.');
    await reply(desk.agent, id, 'Which browser?');
    await reply(desk.owner, id, 'Any.');
    const since = await waitingSince(id);
    await reply(desk.owner, id, 'Are you there?');
    expect(await waitingSince(id)).toBe(since);
    for (const audience of ['PUBLIC', 'INTERNAL'] as const) {
      await setAudience(desk.agent, noteId, audience);
      expect(await waitingSince(id)).toBe(since);
    }
  });

  it('goes back to before an answer that is hidden, and ends when that is shown again', async () => {
    const { id } = await desk.openTicket();
    const since = await waitingSince(id);
    await reply(desk.owner, id, 'Are you there?');
    const answer = await reply(desk.agent, id, 'We are.');
    expect(await waitingSince(id)).toBeNull();
    await setAudience(desk.agent, answer, 'INTERNAL');
    expect(await waitingSince(id)).toBe(since);
    await setAudience(desk.agent, answer, 'PUBLIC');
    expect(await waitingSince(id)).toBeNull();
  });

  it('stays that of a reopening when an older message is hidden', async () => {
    const { id } = await desk.openTicket();
    const answer = await reply(desk.agent, id, 'Try again.');
    await step(desk.agent, 'resolveTicket', id);
    await step(desk.owner, 'reopenTicket', id);
    const since = await waitingSince(id);
    expect(since).not.toBeNull();
    await setAudience(desk.agent, answer, 'INTERNAL');
    expect(await waitingSince(id)).toBe(since);
    await step(desk.agent, 'resolveTicket', id);
    await setAudience(desk.agent, answer, 'PUBLIC');
    expect(await waitingSince(id)).toBeNull();
  });
});
