import { builder } from '../../builder.ts';
import { decodeId } from '../../global-id.ts';
import { DeskFeature } from '../desks/settings.ts';
import { DeskAdministrationPayload } from './graphql.ts';
import { DeskVersionInput } from './inputs.ts';
import { changeSection, whichDesk } from './section-mutation.ts';
import { updateFeatures, updateTargets } from './service.ts';

// What a desk promises: how fast it answers, and which parts of Parley there are.

const PriorityTargetsInput = builder.inputType('PriorityTargetsInput', {
  description: "How fast the team means to be with tickets of a priority, in minutes of the desk's working hours.",
  fields: (t) => ({
    priorityId: t.id({ description: 'A priority of the desk.' }),
    firstResponseMinutes: t.int({
      required: false,
      description: 'Until its first answer: 1 to 525,600; no target without.',
    }),
    resolutionMinutes: t.int({
      required: false,
      description:
        'Until it is done, without the time in which it waited for the customer: 1 to 525,600, and no less than until ' +
        'the first answer; no target without.',
    }),
  }),
});

const UpdateTargetsInput = builder.inputType('UpdateTargetsInput', {
  description: "How fast a desk's team means to be.",
  fields: (t) => ({
    desk: t.field({ type: DeskVersionInput, description: whichDesk }),
    targets: t.field({ type: [PriorityTargetsInput], description: 'Of every priority of the desk, each once.' }),
  }),
});

const UpdateFeaturesInput = builder.inputType('UpdateFeaturesInput', {
  description: 'Which parts of Parley a desk uses.',
  fields: (t) => ({
    desk: t.field({ type: DeskVersionInput, description: whichDesk }),
    features: t.field({
      type: [DeskFeature],
      description:
        'All that are switched on, each once. PREMIUM only together with LICENSES; WORKSPACES as long as the desk has ' +
        'workspaces of several people.',
    }),
  }),
});

builder.mutationFields((t) => ({
  updateTargets: t.field({
    type: DeskAdministrationPayload,
    description:
      "Changes how fast a desk's team means to be. For a ticket it counts from its next public change on. For its admins.",
    args: { input: t.arg({ type: UpdateTargetsInput, description: 'What is asked for.' }) },
    resolve: (_root, { input: { desk, targets } }, context) =>
      changeSection(
        context,
        desk,
        updateTargets,
        targets.map(({ priorityId, firstResponseMinutes, resolutionMinutes }, index) => ({
          priorityId: decodeId(priorityId, 'Priority', `targets.${index}.priorityId`),
          firstResponseMinutes: firstResponseMinutes ?? null,
          resolutionMinutes: resolutionMinutes ?? null,
        })),
      ),
  }),
  updateFeatures: t.field({
    type: DeskAdministrationPayload,
    description: 'Switches parts of Parley on and off at a desk. Nothing is deleted by it. For its admins.',
    args: { input: t.arg({ type: UpdateFeaturesInput, description: 'What is asked for.' }) },
    resolve: (_root, { input: { desk, features } }, context) => changeSection(context, desk, updateFeatures, features),
  }),
}));
