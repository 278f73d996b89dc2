import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloud } from '../../../prisma/demo/desks/cloud.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import type { Client, Data } from '../../test/client.ts';
import { fieldsOf } from '../../test/everything.ts';
import { addAgent } from '../../test/factories.ts';
import { note, type OpenDesk, openDesk, reply, setAudience, step } from '../../test/fixtures.ts';
import { schema } from '../schema.ts';

let app: TestApp;
let desk: OpenDesk;
let admin: Client;
let reference: string;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app, cloud);
  admin = await app.as((await addAgent(app.db, desk.desk.id, 'Dana Admin', 'ADMIN')).id);
  const ticket = await desk.openTicket();
  reference = ticket.reference;
  await step(desk.agent, 'acceptTicket', ticket.id);
  await reply(desk.agent, ticket.id, 'Looking.');
  await reply(desk.member, ticket.id, 'Thank you.');
  await note(desk.agent, ticket.id, 'On the old plan.');
  await setAudience(desk.agent, await note(desk.agent, ticket.id, 'Refund agreed.'), 'PUBLIC');
});
afterAll(() => app.stop());

/** What only admins may see: no stream of the web app selects it, and one would answer as to an agent. */
const ofAdmins = new Set(['failedEmails']);
const withoutThese = (answer: Data): Data =>
  JSON.parse(JSON.stringify(answer, (field, value) => (ofAdmins.has(field) ? undefined : value)));

const fields = fieldsOf(schema.getType('Ticket') as GraphQLObjectType, 4);

// One execution serves an audience: a field that answers its readers differently would be told wrongly to some of them.
it.each(fields)('%s of a ticket, and all it leads to, is the same for each of an audience', async (name, selection) => {
  const query = `query ($reference: String!) { ticket(reference: $reference) { ${name} ${selection} } }`;
  const audiences = [
    [desk.owner, desk.member],
    [desk.agent, admin],
  ];
  for (const audience of audiences) {
    const [first, second] = await Promise.all(audience.map((reader) => reader.data(query, { reference })));
    expect(first.ticket).not.toBeNull();
    expect(withoutThese(second)).toEqual(withoutThese(first));
  }
});
