import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TicketStatus } from '../../database/generated/enums.ts';
import { weekdays } from '../desks/settings.ts';
import { type DueFacts, type DueTimes, dueTimes } from './targets.ts';

const at = (moment: string) => new Date(`2026-11-${moment}Z`);

/** Workdays 09:00 to 17:00 in UTC; 16 November 2026 is a Monday. */
const hours = {
  timeZone: 'UTC',
  week: weekdays.slice(0, 5).map((weekday) => ({ weekday, opens: '09:00', closes: '17:00' })),
  holidays: [],
};
const targets = { firstResponseMinutes: 60, resolutionMinutes: 480 };
const facts = (change: Partial<DueFacts> = {}): DueFacts => ({
  status: 'OPEN',
  firstResponseAt: null,
  targets,
  hours,
  ...change,
});
const unopened: DueTimes = {
  firstResponseAt: null,
  firstResponseDueAt: null,
  resolutionDueAt: null,
  dueAt: null,
  pausedSince: null,
  pausedMinutes: 0,
};

/** A ticket opened on Monday at 10:00, after what happened to it since. */
function ticket(...changes: [string, Partial<DueFacts>][]): DueTimes {
  const createdAt = at('16T10:00');
  let due = dueTimes({ ...unopened, createdAt }, facts(), createdAt);
  for (const [moment, change] of changes) due = dueTimes({ ...due, createdAt }, facts(change), at(moment));
  return due;
}

describe('a ticket that is opened', () => {
  it('is due by both targets, in working time, and next by the earlier', () => {
    expect(ticket()).toEqual({
      ...unopened,
      firstResponseDueAt: at('16T11:00'),
      resolutionDueAt: at('17T10:00'),
      dueAt: at('16T11:00'),
    });
  });

  it('out of hours is due from the next opening on', () => {
    const createdAt = at('20T18:00');
    expect(dueTimes({ ...unopened, createdAt }, facts(), createdAt)).toMatchObject({
      firstResponseDueAt: at('23T10:00'),
      resolutionDueAt: at('23T17:00'),
    });
  });

  it('is due by the one target there is, and never without one or at a desk that never opens', () => {
    const createdAt = at('16T10:00');
    const open = (change: Partial<DueFacts>) => dueTimes({ ...unopened, createdAt }, facts(change), createdAt);
    expect(open({ targets: { firstResponseMinutes: null, resolutionMinutes: 60 } }).dueAt).toEqual(at('16T11:00'));
    expect(open({ targets: { firstResponseMinutes: 60, resolutionMinutes: null } }).dueAt).toEqual(at('16T11:00'));
    expect(open({ targets: { firstResponseMinutes: null, resolutionMinutes: null } })).toEqual(unopened);
    expect(open({ hours: { ...hours, week: [] } })).toEqual(unopened);
  });
});

describe('the first answer', () => {
  it('leaves the ticket due by its resolution, and keeps when it was due itself', () => {
    const answered = ticket(['16T10:30', { status: 'IN_PROGRESS', firstResponseAt: at('16T10:30') }]);
    expect(answered).toMatchObject({
      firstResponseAt: at('16T10:30'),
      firstResponseDueAt: at('16T11:00'),
      dueAt: at('17T10:00'),
    });
    // Another priority asks for another answer, but this one was given.
    const raised = ticket(
      ['16T10:30', { firstResponseAt: at('16T10:30') }],
      ['16T12:00', { firstResponseAt: at('16T10:30'), targets: { firstResponseMinutes: 5, resolutionMinutes: 120 } }],
    );
    expect(raised).toMatchObject({ firstResponseDueAt: at('16T11:00'), dueAt: at('16T12:00') });
  });

  it('that is hidden from the customer was none', () => {
    const hidden = ticket(['16T10:30', { firstResponseAt: at('16T10:30') }], ['16T10:40', {}]);
    expect(hidden).toEqual(ticket());
  });
});

describe('while the team waits for the customer', () => {
  const answered = { firstResponseAt: at('16T10:30') };

  it('nothing is due, and what comes after is later by the working time in between', () => {
    const waiting = ticket(['16T12:00', { ...answered, status: 'WAITING_ON_CUSTOMER' }]);
    expect(waiting).toMatchObject({ dueAt: null, pausedSince: at('16T12:00'), pausedMinutes: 0 });
    // Overnight counts 12:00–17:00 and 09:00–11:00.
    const back = ticket(
      ['16T12:00', { ...answered, status: 'WAITING_ON_CUSTOMER' }],
      ['17T11:00', { ...answered, status: 'IN_PROGRESS' }],
    );
    expect(back).toMatchObject({ dueAt: at('17T17:00'), pausedSince: null, pausedMinutes: 420 });
  });

  it('several waits add up, and a change in the midst of one does not begin it anew', () => {
    const changes: [string, Partial<DueFacts>][] = [
      ['16T12:00', { ...answered, status: 'WAITING_ON_CUSTOMER' }],
      ['16T13:00', { ...answered, status: 'IN_PROGRESS' }],
      ['16T14:00', { ...answered, status: 'WAITING_ON_CUSTOMER' }],
      ['16T14:30', { ...answered, status: 'WAITING_ON_CUSTOMER' }],
      ['16T15:00', { ...answered, status: 'IN_PROGRESS' }],
    ];
    expect(ticket(...changes)).toMatchObject({ pausedMinutes: 120, resolutionDueAt: at('17T12:00') });
  });

  it('the first answer is not due either, where it was asked without one', () => {
    const asked = ticket(['16T10:30', { status: 'WAITING_ON_CUSTOMER' }], ['16T11:30', { status: 'IN_PROGRESS' }]);
    expect(asked).toMatchObject({ firstResponseDueAt: at('16T12:00'), dueAt: at('16T12:00') });
  });
});

describe('a ticket that is done', () => {
  it.each<TicketStatus>(['RESOLVED', 'CLOSED', 'REVOKED'])('by %s is not due, and keeps when it was', (status) => {
    expect(ticket(['16T16:00', { status }])).toMatchObject({ dueAt: null, resolutionDueAt: at('17T10:00') });
  });

  it('and is reopened goes on where it stood', () => {
    const reopened = ticket(['16T16:00', { status: 'RESOLVED' }], ['19T10:00', { status: 'OPEN' }]);
    // Six hours were gone by then; two are left.
    expect(reopened.resolutionDueAt).toEqual(at('19T12:00'));
  });
});

describe('whatever happens to a ticket', () => {
  const changes = fc.array(
    fc.record({
      status: fc.constantFrom(...Object.values(TicketStatus)),
      isAnswered: fc.boolean(),
      afterMinutes: fc.integer({ min: 0, max: 3_000 }),
    }),
    { maxLength: 12 },
  );

  it('it is due only while time runs, never before its target, and asking again changes nothing', () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const createdAt = at('16T10:00');
        let now = createdAt.getTime();
        let state = dueTimes({ ...unopened, createdAt }, facts(), createdAt);
        for (const { status, isAnswered, afterMinutes } of steps) {
          now += afterMinutes * 60_000;
          const change = facts({
            status,
            firstResponseAt: isAnswered ? (state.firstResponseAt ?? new Date(now)) : null,
          });
          state = dueTimes({ ...state, createdAt }, change, new Date(now));
          const runs = status === 'OPEN' || status === 'IN_PROGRESS';
          expect(state.pausedSince === null).toBe(runs);
          expect(state.dueAt !== null).toBe(runs);
          expect(state.resolutionDueAt?.getTime()).toBeGreaterThanOrEqual(at('17T10:00').getTime());
          expect(dueTimes({ ...state, createdAt }, change, new Date(now))).toEqual(state);
        }
      }),
    );
  });
});
