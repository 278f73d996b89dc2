import { observability } from '../../prisma/demo/desks/observability.ts';
import type { TestApp } from './app.ts';
import type { ApiError, Client, Data } from './client.ts';
import { addAgent } from './factories.ts';
import { openDesk } from './fixtures.ts';

export const administration = /* GraphQL */ `
  query ($deskId: ID!) {
    deskAdministration(deskId: $deskId) {
      desk { id name settingsVersion statuses { status label description } tabs { slug label statuses } attachmentPolicy { kinds maxBytes maxCount hint } priorities { id label definition isDefault rank slug } workingHours { summary } }
      ticketTypes { id slug label icon description requirement formKinds archived defaultAssignee { id name } }
      lifecycle { rules { event from to } autoCloseAfterHours }
      members { person { id name } email role }
      auditLog(first: 10) { edges { node { action subject details actor { name } } } pageInfo { hasNextPage endCursor } }
    }
  }`;

/** A desk with an admin, who sees its administration and sends changes of it, unless someone else is given. */
export async function openAdministeredDesk(app: TestApp) {
  const world = await openDesk(app, observability);
  const adminId = (await addAgent(app.db, world.desk.id, 'Dana Admin', 'ADMIN')).id;
  const admin = await app.as(adminId);

  const seen = async (as: Client = admin): Promise<Data> =>
    (await as.data(administration, { deskId: world.deskId })).deskAdministration;

  /** Sends a section's mutation, with the version that the desk has unless another is given. */
  async function send(
    mutation: string,
    draft: object,
    { as = admin, version }: { as?: Client; version?: number } = {},
  ) {
    const settingsVersion =
      version ?? (await app.db.desk.findUniqueOrThrow({ where: { id: world.desk.id } })).settingsVersion;
    const input = { desk: { id: world.deskId, settingsVersion }, ...draft };
    return as.mutate(mutation, input, '{ administration { desk { settingsVersion } } }');
  }

  const createTicket = (as: Client, typeId: string) =>
    as.run('mutation ($input: CreateTicketInput!) { createTicket(input: $input) { ticket { id status } } }', {
      input: {
        clientMutationId: crypto.randomUUID(),
        workspaceId: world.workspaceId,
        typeId,
        subject: 'Hello',
        body: { markdown: 'Hello' },
      },
    });

  return { world, adminId, admin, seen, send, createTicket };
}

export type AdministeredDesk = Awaited<ReturnType<typeof openAdministeredDesk>>;

export const issuesOf = (errors: ApiError[] | undefined) =>
  errors?.flatMap(
    ({ extensions }) => extensions.issues?.map(({ field, code }) => `${field} ${code}`) ?? [extensions.code],
  );

export const typeInput = ({
  id,
  label,
  icon,
  description,
  requirement,
  formKinds,
  archived,
  defaultAssignee,
}: Data) => ({
  id,
  label,
  icon,
  description,
  requirement,
  formKinds,
  archived,
  defaultAssigneeId: defaultAssignee?.id ?? null,
});

export const priorityInput = ({ id, label, definition, isDefault }: Data) => ({ id, label, definition, isDefault });
