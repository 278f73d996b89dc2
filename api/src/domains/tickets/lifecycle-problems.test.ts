import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TicketStatus } from '../../database/generated/enums.ts';
import { deskPresets } from '../desks/service.ts';
import {
  eventTargets,
  type LifecycleEvent,
  type LifecyclePolicy,
  type LifecycleRule,
  lifecycleEvents,
  lifecycleProblems,
} from '../desks/settings.ts';
import { transition } from './lifecycle.ts';

const all = Object.values(TicketStatus);
const unfinished: TicketStatus[] = all.filter((status) => status !== 'CLOSED' && status !== 'REVOKED');
const withoutClose = lifecycleEvents.filter((event) => event !== 'CLOSE');
const people = lifecycleEvents.filter((event) => event !== 'AUTO_CLOSE');

const policy = (...rules: LifecycleRule[]): LifecyclePolicy => ({ rules, autoCloseAfterHours: null });
const rule = (event: LifecycleEvent, from: TicketStatus[], to: TicketStatus): LifecycleRule => ({ event, from, to });
const close = rule('CLOSE', ['OPEN'], 'CLOSED');

const mustClose = (status: TicketStatus) =>
  `rules: A ticket in ${status} must be closed when its workspace or account ends: CLOSE has to lead out of it`;
const notStopped = (rule: number, status: TicketStatus) =>
  `rules.${rule}.from: A ticket in ${status} would close by itself although the customer answered: ` +
  'CUSTOMER_REPLY has to lead to a status without AUTO_CLOSE';

const messages = (...args: Parameters<typeof lifecycleProblems>) =>
  lifecycleProblems(...args).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('a lifecycle is refused', () => {
  it.each<[string, LifecyclePolicy, TicketStatus[], TicketStatus[], string[]]>([
    [
      'without OPEN',
      policy(rule('CLOSE', ['RESOLVED'], 'CLOSED')),
      ['RESOLVED', 'CLOSED'],
      [],
      ['statuses: New tickets are OPEN, so OPEN must be enabled', mustClose('OPEN')],
    ],
    [
      'without CLOSED',
      policy(),
      ['OPEN'],
      [],
      ['statuses: Every ticket must be able to end, so CLOSED must be enabled', mustClose('OPEN')],
    ],
    [
      'that reaches a status and never leaves it',
      policy(close, rule('ACCEPT', ['OPEN'], 'IN_PROGRESS')),
      ['OPEN', 'IN_PROGRESS', 'CLOSED'],
      [],
      [mustClose('IN_PROGRESS')],
    ],
    [
      'that goes round in a circle',
      policy(
        close,
        rule('RESOLVE', ['IN_PROGRESS'], 'RESOLVED'),
        rule('ACCEPT', ['OPEN'], 'IN_PROGRESS'),
        rule('REOPEN', ['RESOLVED'], 'IN_PROGRESS'),
      ),
      ['OPEN', 'IN_PROGRESS', 'RESOLVED', 'CLOSED'],
      [],
      [mustClose('IN_PROGRESS'), mustClose('RESOLVED')],
    ],
    [
      'that ends by waiting alone: without a message of the team the wait never begins',
      { rules: [rule('AUTO_CLOSE', ['OPEN'], 'CLOSED')], autoCloseAfterHours: 1 },
      ['OPEN', 'CLOSED'],
      [],
      ['rules.0.from: A ticket in OPEN waits for the team, so it can not close by itself', mustClose('OPEN')],
    ],
    [
      'that closes a ticket by itself although the customer answered, because the answer leaves it where it is',
      {
        rules: [
          rule('CLOSE', ['OPEN', 'IN_PROGRESS'], 'CLOSED'),
          rule('ACCEPT', ['OPEN'], 'IN_PROGRESS'),
          rule('AUTO_CLOSE', ['IN_PROGRESS'], 'CLOSED'),
        ],
        autoCloseAfterHours: 1,
      },
      ['OPEN', 'IN_PROGRESS', 'CLOSED'],
      [],
      [notStopped(2, 'IN_PROGRESS')],
    ],
    [
      'that closes a ticket by itself although the customer answered, because the answer leads to where it closes too',
      {
        rules: [
          rule('CLOSE', ['OPEN', 'IN_PROGRESS', 'RESOLVED'], 'CLOSED'),
          rule('ACCEPT', ['OPEN'], 'IN_PROGRESS'),
          rule('RESOLVE', ['OPEN', 'IN_PROGRESS'], 'RESOLVED'),
          rule('CUSTOMER_REPLY', ['RESOLVED'], 'IN_PROGRESS'),
          rule('CUSTOMER_REPLY', ['IN_PROGRESS'], 'OPEN'),
          rule('AUTO_CLOSE', ['IN_PROGRESS', 'RESOLVED'], 'CLOSED'),
        ],
        autoCloseAfterHours: 1,
      },
      ['OPEN', 'IN_PROGRESS', 'RESOLVED', 'CLOSED'],
      [],
      [notStopped(5, 'RESOLVED')],
    ],
    [
      'that leaves REVOKED only by replies, which it does not take',
      policy(close, rule('REVOKE', ['OPEN'], 'REVOKED'), rule('CUSTOMER_REPLY', ['REVOKED'], 'OPEN')),
      ['OPEN', 'REVOKED', 'CLOSED'],
      [],
      [
        'rules.2.from: REVOKED takes no replies',
        'rules: A ticket in REVOKED could never be closed: no step leads on to CLOSED',
      ],
    ],
    [
      'that waits for a customer whose answer changes nothing',
      policy(
        rule('ASK_CUSTOMER', ['OPEN'], 'WAITING_ON_CUSTOMER'),
        rule('CLOSE', ['OPEN', 'WAITING_ON_CUSTOMER'], 'CLOSED'),
      ),
      ['OPEN', 'WAITING_ON_CUSTOMER', 'CLOSED'],
      [],
      ['rules: A customer could answer in WAITING_ON_CUSTOMER and the ticket would go on waiting for them'],
    ],
    [
      'that drops a status which tickets have',
      policy(close),
      ['OPEN', 'CLOSED'],
      ['RESOLVED'],
      ['statuses: There are tickets in RESOLVED, so it must stay enabled', mustClose('RESOLVED')],
    ],
    [
      'that leaves existing tickets in a status nothing leads to any more',
      policy(close),
      ['OPEN', 'RESOLVED', 'CLOSED'],
      ['RESOLVED'],
      [mustClose('RESOLVED')],
    ],
    [
      'whose rules lead to a status the desk does not use',
      policy(close, rule('ACCEPT', ['OPEN'], 'IN_PROGRESS'), rule('CLOSE', ['IN_PROGRESS'], 'CLOSED')),
      ['OPEN', 'CLOSED'],
      [],
      [
        'rules.1.to: IN_PROGRESS is not a status of this desk',
        'rules.2.from: IN_PROGRESS is not a status of this desk',
      ],
    ],
    [
      'whose events lead where their names do not say',
      policy(close, rule('RESOLVE', ['OPEN'], 'CLOSED')),
      ['OPEN', 'CLOSED'],
      [],
      ['rules.1.to: RESOLVE can lead only to RESOLVED'],
    ],
    [
      'that leads out of CLOSED',
      policy(close, rule('REOPEN', ['CLOSED'], 'OPEN')),
      ['OPEN', 'CLOSED'],
      [],
      ['rules.1.from: CLOSED is final'],
    ],
    [
      'with two rules for one case',
      policy(close, close),
      ['OPEN', 'CLOSED'],
      [],
      ['rules.1.from: CLOSE from OPEN is ruled twice'],
    ],
    [
      'with hours and nothing that they are for',
      { rules: [close], autoCloseAfterHours: 24 },
      ['OPEN', 'CLOSED'],
      [],
      ['autoCloseAfterHours: Hours and an AUTO_CLOSE rule come together or not at all'],
    ],
  ])('%s', (_why, lifecycle, statuses, occupied, expected) => {
    expect(messages(lifecycle, statuses, occupied)).toEqual(expected);
  });
});

it('a lifecycle may close by itself what was revoked: no customer can answer there', () => {
  const rules = [
    rule('CLOSE', ['OPEN', 'REVOKED'], 'CLOSED'),
    rule('REVOKE', ['OPEN'], 'REVOKED'),
    rule('AUTO_CLOSE', ['REVOKED'], 'CLOSED'),
  ];
  expect(messages({ rules, autoCloseAfterHours: 24 }, ['OPEN', 'REVOKED', 'CLOSED'])).toEqual([]);
});

it.each(deskPresets)('the lifecycle of the preset $slug is sound, whatever tickets there are', ({ desk }) => {
  const statuses = desk.settings.statuses.map(({ status }) => status);
  expect(messages(desk.settings.lifecycle, statuses, statuses)).toEqual([]);
});

/** Rules with a sensible target for each event, so that many of them are accepted. */
const lifecycles = fc
  .tuple(
    fc.uniqueArray(
      fc.record({ event: fc.constantFrom(...withoutClose), from: fc.constantFrom(...all), at: fc.nat(3) }),
      { selector: ({ event, from }) => `${event} ${from}`, minLength: 4, maxLength: 24 },
    ),
    fc.oneof(fc.constant(unfinished), fc.subarray(all)),
  )
  .map(([cells, closing]): LifecyclePolicy => {
    const moves = cells.map(({ event, from, at }) => {
      const targets = eventTargets[event];
      return rule(event, [from], targets[at % targets.length]!);
    });
    const rules = closing.length > 0 ? [...moves, rule('CLOSE', [...closing], 'CLOSED')] : moves;
    return { rules, autoCloseAfterHours: rules.some(({ event }) => event === 'AUTO_CLOSE') ? 24 : null };
  });

/** Every status that people can bring a ticket to, by the very function that moves tickets. */
function reachable(lifecycle: LifecyclePolicy, start: readonly TicketStatus[]): Set<TicketStatus> {
  const reached = new Set(start);
  for (const status of reached) {
    for (const event of people) {
      const result = transition(lifecycle, status, event);
      if (result.ok) reached.add(result.status);
    }
  }
  return reached;
}

describe('of random lifecycles', () => {
  let accepted = 0;

  it('those that are accepted lead to CLOSED from wherever a ticket can get to, and the rest say why', () => {
    fc.assert(
      fc.property(lifecycles, fc.subarray(all), fc.subarray(all), (lifecycle, enabled, occupied) => {
        const problems = lifecycleProblems(lifecycle, enabled, occupied);
        const places = reachable(lifecycle, ['OPEN', ...occupied]);
        const trapped = [...places].filter((status) => !reachable(lifecycle, [status]).has('CLOSED'));
        if (problems.length === 0) {
          accepted += 1;
          expect(trapped).toEqual([]);
          for (const status of places) {
            if (unfinished.includes(status)) expect(transition(lifecycle, status, 'CLOSE').ok).toBe(true);
            if (transition(lifecycle, status, 'AUTO_CLOSE').ok) {
              const answered = transition(lifecycle, status, 'CUSTOMER_REPLY');
              expect(answered.ok && transition(lifecycle, answered.status, 'AUTO_CLOSE').ok).toBe(false);
            }
          }
          expect([...places].filter((status) => !enabled.includes(status))).toEqual([]);
        }
        for (const { message } of problems) expect(message).not.toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  it('one with every status on is refused for each status that a ticket could not be closed from, and for no other', () => {
    fc.assert(
      fc.property(lifecycles, (lifecycle) => {
        const trapped = [...reachable(lifecycle, ['OPEN'])].filter((status) =>
          status === 'REVOKED'
            ? reachable(lifecycle, [status]).size === 1
            : status !== 'CLOSED' && !transition(lifecycle, status, 'CLOSE').ok,
        );
        const said = lifecycleProblems(lifecycle, all).flatMap(({ message }) =>
          /could never be closed|must be closed when/.test(message) ? [message.split(' ')[3]] : [],
        );
        expect(said.sort()).toEqual(trapped.sort());
        if (trapped.length === 0) accepted += 1;
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(20);
  });
});
