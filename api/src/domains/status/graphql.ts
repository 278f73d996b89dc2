import { builder } from '../../builder.ts';
import { ComponentHealth, IncidentStage, MaintenanceState } from '../../database/generated/enums.ts';
import { storedBody } from '../../rich-text/body.ts';
import { MessageBodyType } from '../../rich-text/graphql.ts';
import { type Desk, toDesk } from '../desks/service.ts';
import { slugSchema } from '../desks/settings.ts';
import { type ComponentHistory, componentHistory, historyDays, type TroubledDay } from './history.ts';
import { desksWithStatusFor } from './policy.ts';
import { maxComponents, maxOpenIncidents, maxPlanned, maxUpdates, worstOf } from './service.ts';

/** Incidents that are over, and impacts of one, are told of so many at most. */
const MAX_PAST = 50;
const MAX_IMPACTS = 100;
const day = 24 * 60 * 60 * 1000;

builder.enumType(ComponentHealth, {
  name: 'ComponentHealth',
  description: 'How a service is, from the best to the worst.',
  values: {
    OPERATIONAL: { description: 'It works.' },
    MAINTENANCE: { description: 'It is worked on, as was announced.' },
    DEGRADED: { description: 'It works, but not well.' },
    PARTIAL_OUTAGE: { description: 'It does not work for some, or in part.' },
    MAJOR_OUTAGE: { description: 'It does not work.' },
  },
});

builder.enumType(IncidentStage, {
  name: 'IncidentStage',
  description: 'How far the work on an incident is.',
  values: {
    INVESTIGATING: { description: 'The cause is looked for.' },
    IDENTIFIED: { description: 'The cause is known, and removed.' },
    MONITORING: { description: 'It is removed; the team watches whether that holds.' },
    RESOLVED: { description: 'It is over.' },
  },
});

builder.enumType(MaintenanceState, {
  name: 'MaintenanceState',
  description: 'Where planned work stands.',
  values: {
    SCHEDULED: { description: 'It is to come.' },
    IN_PROGRESS: { description: 'It goes on.' },
    COMPLETED: { description: 'It is over.' },
    CANCELLED: { description: 'It was called off.' },
  },
});

const TroubledDayType = builder.objectRef<TroubledDay>('TroubledDay').implement({
  description: 'A day on which something was wrong with a component.',
  fields: (t) => ({
    date: t.exposeString('date', { description: "By the desk's calendar, such as 2026-03-15." }),
    worst: t.expose('worst', { type: ComponentHealth, description: 'How it was at its worst.' }),
    outageSeconds: t.exposeInt('outageSeconds', { description: 'How long at least a part of it was out.' }),
  }),
});

const ComponentHistoryType = builder.objectRef<ComponentHistory>('ComponentHistory').implement({
  description: `What became of a component over the last ${historyDays} days.`,
  fields: (t) => ({
    firstDay: t.exposeString('firstDay', { description: "The first of the days, by the desk's calendar." }),
    lastDay: t.exposeString('lastDay', { description: 'Today.' }),
    knownSince: t.exposeString('knownSince', { description: 'The first of the days on which it was listed.' }),
    uptime: t.exposeFloat('uptime', {
      nullable: true,
      description: 'The share of the time in which no part of it was out, from 0 to 1; null where it is new.',
    }),
    troubledDays: t.expose('troubledDays', {
      type: [TroubledDayType],
      description: 'Those on which something was wrong, in order; on all others it worked.',
    }),
  }),
});

export const StatusComponentType = builder.prismaNode('StatusComponent', {
  description: 'A part of what a desk supports that works or does not.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, desk: desksWithStatusFor(viewer) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Such as “API”.' }),
    group: t.exposeString('group', { description: 'The heading under which it is listed; empty for none.' }),
    description: t.exposeString('description', { description: 'What belongs to it; may be empty.' }),
    version: t.exposeInt('version', { description: 'Raised by every change: what an admin changes it with.' }),
    health: t.field({
      type: ComponentHealth,
      description: 'The worst of what is wrong with it at the moment.',
      select: { impacts: { where: { until: null }, select: { health: true }, take: maxOpenIncidents + maxPlanned } },
      resolve: ({ impacts }) => worstOf(impacts.map(({ health }) => health)),
    }),
    history: t.field({
      type: ComponentHistoryType,
      description: `Its last ${historyDays} days.`,
      select: { id: true },
      resolve: ({ id }, _args, context) => componentHistory(context, '', id),
    }),
  }),
});

builder.prismaObject('Impact', {
  description: 'How long something concerned a component, and how badly.',
  fields: (t) => ({
    component: t.relation('component', { description: 'Which.' }),
    health: t.expose('health', { type: ComponentHealth, description: 'How badly.' }),
    since: t.expose('since', { type: 'DateTime', description: 'From when.' }),
    until: t.expose('until', { type: 'DateTime', nullable: true, description: 'Until when; null while it lasts.' }),
  }),
});

builder.prismaNode('IncidentUpdate', {
  description: 'What the team said of an incident.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, incident: { desk: desksWithStatusFor(viewer) } }),
  fields: (t) => ({
    stage: t.expose('stage', { type: IncidentStage, description: 'How far the work on it was.' }),
    body: t.field({
      type: MessageBodyType,
      description: 'In words.',
      select: { richText: true, html: true, text: true },
      resolve: storedBody,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
  }),
});

export const IncidentType = builder.prismaNode('Incident', {
  description: 'Something that goes or went wrong with the services.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, desk: desksWithStatusFor(viewer) }),
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What, in a line.' }),
    stage: t.expose('stage', { type: IncidentStage, description: 'How far the work on it is.' }),
    version: t.exposeInt('version', { description: 'Raised by every update: what the next is posted with.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it began.' }),
    resolvedAt: t.expose('resolvedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was over; null before.',
    }),
    updates: t.relation('updates', {
      description: `What was said of it, the newest first, ${maxUpdates} at most.`,
      query: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: maxUpdates },
    }),
    impacts: t.relation('impacts', {
      description: `What it concerned, in order, ${MAX_IMPACTS} at most.`,
      query: { orderBy: [{ since: 'asc' }, { id: 'asc' }], take: MAX_IMPACTS },
    }),
  }),
});

export const MaintenanceType = builder.prismaNode('Maintenance', {
  description: 'Work on the services that was announced.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, desk: desksWithStatusFor(viewer) }),
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What, in a line.' }),
    body: t.field({
      type: MessageBodyType,
      description: 'What it means for those who use them.',
      select: { richText: true, html: true, text: true },
      resolve: storedBody,
    }),
    state: t.expose('state', { type: MaintenanceState, description: 'Where it stands.' }),
    version: t.exposeInt('version', { description: 'Raised by every change: what it is moved and ended with.' }),
    startsAt: t.expose('startsAt', { type: 'DateTime', description: 'When it begins.' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', description: 'When it ends.' }),
    components: t.prismaField({
      type: [StatusComponentType],
      description: 'What is worked on.',
      select: (_args, _context, nested) => ({
        components: {
          select: { component: nested() },
          orderBy: { component: { position: 'asc' } },
          take: maxComponents,
        },
      }),
      resolve: (_query, { components }) => components.map(({ component }) => component),
    }),
  }),
});

/** How one desk's services are, for somebody who may read it. */
export const ServiceStatusType = builder.objectRef<Desk>('ServiceStatus').implement({
  description: "How a desk's services are.",
  fields: (t) => ({
    id: t.globalID({ description: 'Global, but not a node.', resolve: ({ id }) => ({ id, type: 'ServiceStatus' }) }),
    desk: t.prismaField({
      type: 'Desk',
      description: 'Whose they are.',
      resolve: (query, { id }, _args, { db }) => db.desk.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    health: t.field({
      type: ComponentHealth,
      description: 'The worst of what is wrong with any of them at the moment.',
      resolve: async ({ id: deskId }, _args, { db }) => {
        const worst = await db.impact.findFirst({
          where: { deskId, until: null },
          orderBy: { health: 'desc' },
          select: { health: true },
        });
        return worst?.health ?? 'OPERATIONAL';
      },
    }),
    components: t.prismaField({
      type: [StatusComponentType],
      description: `What there is, in order, ${maxComponents} at most.`,
      resolve: (query, { id: deskId }, _args, { db }) =>
        db.statusComponent.findMany({
          ...query,
          where: { deskId, removedAt: null },
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
          take: maxComponents,
        }),
    }),
    openIncidents: t.prismaField({
      type: [IncidentType],
      description: `Those that are not over, the newest first, ${maxOpenIncidents} at most.`,
      resolve: (query, { id: deskId }, _args, { db }) =>
        db.incident.findMany({
          ...query,
          where: { deskId, resolvedAt: null },
          orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
          take: maxOpenIncidents,
        }),
    }),
    pastIncidents: t.prismaField({
      type: [IncidentType],
      description: `Those of the last ${historyDays} days that are over, the last first, ${MAX_PAST} at most.`,
      resolve: (query, { id: deskId }, _args, { db, now }) =>
        db.incident.findMany({
          ...query,
          where: { deskId, resolvedAt: { gte: new Date(now().getTime() - historyDays * day) } },
          orderBy: [{ resolvedAt: 'desc' }, { id: 'desc' }],
          take: MAX_PAST,
        }),
    }),
    maintenance: t.prismaField({
      type: [MaintenanceType],
      description: `Work that goes on or is to come, the next first, ${maxPlanned} at most.`,
      resolve: (query, { id: deskId }, _args, { db }) =>
        db.maintenance.findMany({
          ...query,
          where: { deskId, state: { in: ['SCHEDULED', 'IN_PROGRESS'] } },
          orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
          take: maxPlanned,
        }),
    }),
  }),
});

builder.queryField('serviceStatus', (t) =>
  t.field({
    type: ServiceStatusType,
    nullable: true,
    description:
      "How a desk's services are. Null where it has no status page, or it is not for the viewer: it is for whoever may read " +
      "the desk's answers.",
    args: { desk: t.arg.string({ description: "The desk's slug." }) },
    resolve: async (_root, { desk: slug }, { db, viewer }) => {
      if (!slugSchema.safeParse(slug).success) return null;
      const row = await db.desk.findFirst({ where: { slug, ...desksWithStatusFor(viewer) } });
      return row && toDesk(row);
    },
  }),
);
