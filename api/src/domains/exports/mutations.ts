import { builder } from '../../builder.ts';
import { ExportFormat } from '../../database/generated/enums.ts';
import { decodeId } from '../../global-id.ts';
import { requireViewer } from '../people/policy.ts';
import { TicketFilter, TicketOrder, TicketScope } from '../queues/service.ts';
import { Export } from './graphql.ts';
import { cancelExport, requestExport } from './service.ts';

const ExportTicketsInput = builder.inputType('ExportTicketsInput', {
  description: 'Which list to export, and how. It is asked for as `tickets` is.',
  fields: (t) => ({
    clientMutationId: t.string({
      description:
        '1 to 100 printable characters, made by the client once per export: a retry with it starts no second one.',
    }),
    scope: t.field({ type: TicketScope, description: 'Which tickets; not `mine`, which may be of several desks.' }),
    filter: t.field({ type: TicketFilter, required: false, description: 'Which of them.' }),
    orderBy: t.field({ type: TicketOrder, defaultValue: 'UPDATED_DESC', description: 'In which order.' }),
    format: t.field({ type: ExportFormat, description: 'What kind of file.' }),
    timeZone: t.string({
      defaultValue: 'UTC',
      description: 'Of the times in it: a name of the IANA database, such as Europe/Berlin.',
    }),
  }),
});

/** The payloads of everything that begins or ends an export. */
const payload = <Shape extends { id: string }>(name: string, description: string) => {
  const ref = builder.objectRef<Shape>(name);
  builder.objectType(ref, {
    description,
    fields: (t) => ({
      export: t.prismaField({
        type: Export,
        description: 'As it is now.',
        resolve: (query, { id }, _args, { db }) => db.export.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });
  return ref;
};

const ExportTicketsPayload = payload<{ id: string; clientMutationId: string }>(
  'ExportTicketsPayload',
  'The export; of a retry, the one the first attempt started.',
);

builder.objectField(ExportTicketsPayload, 'clientMutationId', (t) =>
  t.exposeString('clientMutationId', { description: 'As it was sent.' }),
);

builder.mutationField('exportTickets', (t) =>
  t.field({
    type: ExportTicketsPayload,
    description:
      'Starts to write a list of tickets to a file, as the viewer may see them when it is written; `exportEvents` tells how ' +
      'far it is. One at a time. For whoever may read the list, on desks with the feature EXPORT.',
    args: { input: t.arg({ type: ExportTicketsInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const { clientMutationId, format, timeZone, scope, filter, orderBy } = input;
      const list = { scope, filter, orderBy };
      const viewer = requireViewer(context.viewer);
      const { id } = await requestExport(context, viewer, { clientMutationId, list, format, timeZone });
      return { id, clientMutationId };
    },
  }),
);

const CancelExportInput = builder.inputType('CancelExportInput', {
  description: 'Which export.',
  fields: (t) => ({ exportId: t.id({ description: "One of the viewer's own." }) }),
});

const CancelExportPayload = payload<{ id: string }>('CancelExportPayload', 'The export that was cancelled.');

builder.mutationField('cancelExport', (t) =>
  t.field({
    type: CancelExportPayload,
    description: 'Ends an export that is not written yet, so that another can be asked for. For whoever asked for it.',
    args: { input: t.arg({ type: CancelExportInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input }, context) => {
      const viewer = requireViewer(context.viewer);
      const { id } = await cancelExport(context, viewer, decodeId(input.exportId, 'Export', 'exportId'));
      return { id };
    },
  }),
);
