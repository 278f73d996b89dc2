import { builder } from '../../builder.ts';
import { ComponentHealth, IncidentStage } from '../../database/generated/enums.ts';
import { decodeId } from '../../global-id.ts';
import { MessageBodyInput, readBody } from '../../rich-text/graphql.ts';
import { maxTitleLength } from '../knowledge/service.ts';
import { requireViewer } from '../people/policy.ts';
import { IncidentType } from './graphql.ts';
import { maxDaysBack, openIncident, updateIncident } from './service.ts';

const IncidentPayload = builder.objectRef<{ incidentId: string }>('IncidentPayload').implement({
  description: 'The incident after a change.',
  fields: (t) => ({
    incident: t.prismaField({
      type: IncidentType,
      description: 'As it is now.',
      resolve: (query, { incidentId }, _args, { db }) =>
        db.incident.findUniqueOrThrow({ ...query, where: { id: incidentId } }),
    }),
  }),
});

const ImpactInput = builder.inputType('ImpactInput', {
  description: 'How badly an incident concerns a component.',
  fields: (t) => ({
    componentId: t.id({ description: 'A component of the desk, named once.' }),
    health: t.field({
      type: ComponentHealth,
      description: 'How it is; OPERATIONAL for one that is not concerned. MAINTENANCE is planned instead.',
    }),
  }),
});

const OpenIncidentInput = builder.inputType('OpenIncidentInput', {
  description: 'What is wrong.',
  fields: (t) => ({
    deskId: t.id({ description: 'With whose services.' }),
    title: t.string({ description: `What, in 1 to ${maxTitleLength} characters on one line.` }),
    stage: t.field({ type: IncidentStage, description: 'How far the work on it is; not RESOLVED.' }),
    body: t.field({ type: MessageBodyInput, description: 'In words.' }),
    impacts: t.field({ type: [ImpactInput], description: 'What it concerns, and how badly.' }),
    startedAt: t.field({
      type: 'DateTime',
      required: false,
      description: `When it began, from ${maxDaysBack} days ago to now; now without. What it concerns was as bad from then on.`,
    }),
  }),
});

const UpdateIncidentInput = builder.inputType('UpdateIncidentInput', {
  description: 'What there is to say of an incident.',
  fields: (t) => ({
    incidentId: t.id({ description: 'Which.' }),
    version: t.int({ description: 'As it had it: when somebody has changed it since, this is refused with CONFLICT.' }),
    stage: t.field({ type: IncidentStage, description: 'How far the work on it is; RESOLVED ends it.' }),
    body: t.field({ type: MessageBodyInput, description: 'In words.' }),
    impacts: t.field({
      type: [ImpactInput],
      required: false,
      description: 'All that it concerns from now on; as before without. Nothing is concerned by what is RESOLVED.',
    }),
  }),
});

const impactsOf = (inputs: readonly (typeof ImpactInput.$inferInput)[]) =>
  inputs.map(({ componentId, health }) => ({
    componentId: decodeId(componentId, 'StatusComponent', 'impacts'),
    health,
  }));

builder.mutationFields((t) => ({
  openIncident: t.field({
    type: IncidentPayload,
    description: "Says that something is wrong. For the desk's team.",
    args: { input: t.arg({ type: OpenIncidentInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input: { deskId, title, stage, body, impacts, startedAt = null } }, context) => {
      const draft = { title, stage, body: readBody(body), impacts: impactsOf(impacts), startedAt };
      const viewer = requireViewer(context.viewer);
      return { incidentId: await openIncident(context, viewer, decodeId(deskId, 'Desk', 'deskId'), draft) };
    },
  }),
  updateIncident: t.field({
    type: IncidentPayload,
    description: "Says how far an incident is, and what it concerns from now on. For the desk's team.",
    args: { input: t.arg({ type: UpdateIncidentInput, description: 'What is asked for.' }) },
    resolve: async (_root, { input: { version, stage, body, impacts, ...input } }, context) => {
      const incidentId = decodeId(input.incidentId, 'Incident', 'incidentId');
      const draft = { stage, body: readBody(body), impacts: impacts ? impactsOf(impacts) : null };
      await updateIncident(context, requireViewer(context.viewer), { incidentId, version }, draft);
      return { incidentId };
    },
  }),
}));
