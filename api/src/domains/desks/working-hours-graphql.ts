import { builder } from '../../builder.ts';
import { type OpenHours, Weekday, type WorkingHours } from './settings.ts';
import { nextOpenMoment, openUntil } from './working-time.ts';

builder.enumType(Weekday, {
  name: 'Weekday',
  description: 'A day of the week.',
  values: {
    MONDAY: { description: 'Monday.' },
    TUESDAY: { description: 'Tuesday.' },
    WEDNESDAY: { description: 'Wednesday.' },
    THURSDAY: { description: 'Thursday.' },
    FRIDAY: { description: 'Friday.' },
    SATURDAY: { description: 'Saturday.' },
    SUNDAY: { description: 'Sunday.' },
  },
});

const OpenHoursType = builder.objectRef<OpenHours>('OpenHours').implement({
  description: 'A stretch of a weekday on which the team works.',
  fields: (t) => ({
    weekday: t.field({ type: Weekday, description: 'The day.', resolve: ({ weekday }) => weekday }),
    opens: t.exposeString('opens', { description: 'HH:MM, local to the time zone.' }),
    closes: t.exposeString('closes', { description: 'HH:MM, local to the time zone.' }),
  }),
});

export const WorkingHoursType = builder.objectRef<WorkingHours>('WorkingHours').implement({
  description: 'When the team works.',
  fields: (t) => ({
    timeZone: t.exposeString('timeZone', { description: 'IANA name, such as Europe/Berlin.' }),
    week: t.field({ type: [OpenHoursType], description: 'Open stretches, in order.', resolve: ({ week }) => week }),
    holidays: t.exposeStringList('holidays', { description: 'Dates without work, YYYY-MM-DD.' }),
    summary: t.exposeString('summary', { description: 'All of it in words.' }),
    isOpen: t.boolean({
      description: 'Whether the team works now. It depends on the time alone, not on who asks.',
      resolve: (hours, _args, { now }) => openUntil(hours, now()) !== null,
    }),
    openUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until when it works now; null while it does not.',
      resolve: (hours, _args, { now }) => openUntil(hours, now()),
    }),
    nextOpenAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When it opens next: after `openUntil` while it works. Null for a desk that never opens. The three hold until ' +
        'the sooner of the two moments: ask again then.',
      resolve: (hours, _args, { now }) => nextOpenMoment(hours, openUntil(hours, now()) ?? now()),
    }),
  }),
});
