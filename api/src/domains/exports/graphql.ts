import { builder } from '../../builder.ts';
import { ExportFailure, ExportFormat, ExportState } from '../../database/generated/enums.ts';
import { exportPath } from '../../files/file-url.ts';
import { requireViewer } from '../people/policy.ts';
import { canRead, visibleTo } from './policy.ts';

/** Of one person, that are shown. */
export const SHOWN = 10;

builder.enumType(ExportFormat, {
  name: 'ExportFormat',
  description: 'What kind of file a list is exported to.',
  values: {
    CSV: { description: 'Comma-separated text in UTF-8, safe to open in a spreadsheet.' },
    XLSX: { description: 'A workbook of Excel; beyond 1,048,576 rows with further sheets.' },
  },
});

builder.enumType(ExportState, {
  name: 'ExportState',
  description: 'Where an export stands.',
  values: {
    PENDING: { description: 'It waits for its turn.' },
    RUNNING: { description: 'It is being written.' },
    READY: { description: 'It can be downloaded until it expires.' },
    FAILED: { description: 'It was given up; `failure` says why.' },
    CANCELLED: { description: 'Whoever asked for it wants it no more.' },
  },
});

builder.enumType(ExportFailure, {
  name: 'ExportFailure',
  description: 'Why an export was given up.',
  values: {
    ACCESS_LOST: { description: 'The viewer might not read the list any more when it was written.' },
    NOT_WRITTEN: { description: 'Our fault: it could not be written. Another may succeed.' },
  },
});

export const Export = builder.prismaNode('Export', {
  description: 'A list of tickets as a file, for whoever asked for it alone.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer, now }) => ({ id, AND: visibleTo(requireViewer(viewer), now()) }),
  fields: (t) => ({
    format: t.expose('format', { type: ExportFormat, description: 'What kind of file it is.' }),
    state: t.expose('state', { type: ExportState, description: 'Where it stands.' }),
    failure: t.expose('failure', {
      type: ExportFailure,
      nullable: true,
      description: 'Why it was given up; null unless it was.',
    }),
    name: t.exposeString('name', { description: 'What it is saved as.' }),
    rows: t.exposeInt('rows', { description: 'Tickets that are written; told about once a second.' }),
    total: t.exposeInt('total', { nullable: true, description: 'How many there are; null until they are counted.' }),
    url: t.string({
      nullable: true,
      description:
        'Where it is, a path on this server, for requests with a session of whoever asked for it. Null until it is ready, ' +
        'and when they have left what its tickets are of.',
      // What may be read follows from most of its columns.
      select: { id: true, requesterId: true, state: true, expiresAt: true, places: true },
      resolve: (exported, _args, { viewer, now }) =>
        viewer && canRead(viewer, exported, now()) ? exportPath(exported.id) : null,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'It is deleted then: a day after it is ready, or was asked for.',
    }),
  }),
});

builder.objectField('Viewer', 'exports', (t) =>
  t.prismaField({
    type: [Export],
    description: `Lists they have exported, the newest first; ${SHOWN} at most, and none that has expired.`,
    resolve: (query, viewer, _args, { db, now }) =>
      db.export.findMany({ ...query, where: visibleTo(viewer, now()), orderBy: { id: 'desc' }, take: SHOWN }),
  }),
);
