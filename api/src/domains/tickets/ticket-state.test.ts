import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { globalId } from '../../../test/factories.ts';
import { note, type OpenDesk, openDesk } from '../../../test/fixtures.ts';

let app: TestApp;
let desk: OpenDesk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, licenses);
});
afterAll(() => app.stop());

describe('how far somebody has read', () => {
  it('can not be told by an item they do not see, be there one or not', async () => {
    const { id } = await desk.openTicket();
    const mark =
      'mutation ($id: ID!, $messageId: ID!) { markTicketSeen(input: { ticketId: $id, messageId: $messageId }) { ticketState { seenAt } } }';
    const hidden = await desk.owner.run(mark, { id, messageId: await note(desk.agent, id, 'Refund agreed.') });
    const missing = await desk.owner.run(mark, { id, messageId: globalId('Message', crypto.randomUUID()) });
    expect(hidden).toEqual(missing);
    expect(hidden.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
