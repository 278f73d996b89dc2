import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { TicketStatus } from '../../database/generated/enums.ts';
import { type LifecycleEvent, type LifecyclePolicy, lifecycleEvents } from '../desks/settings.ts';
import { transition } from './lifecycle.ts';

const statuses = Object.values(TicketStatus);

/**
 * Every status × event of each preset, written out. WAITING is WAITING_ON_CUSTOMER. Refusals: `final` CLOSED_IS_FINAL,
 * `revoked` REVOKED_TAKES_NO_REPLY, `here` NOT_FROM_THIS_STATUS, `desk` NOT_ON_THIS_DESK.
 */
const expected = {
  licenses: `
    status      ACCEPT      AGENT_REPLY ASK_CUSTOMER CUSTOMER_REPLY RESOLVE  REOPEN REVOKE CLOSE  AUTO_CLOSE
    OPEN        IN_PROGRESS IN_PROGRESS desk         OPEN           RESOLVED here   desk   CLOSED desk
    IN_PROGRESS here        IN_PROGRESS desk         IN_PROGRESS    RESOLVED here   desk   CLOSED desk
    WAITING     here        WAITING     desk         WAITING        here     here   desk   here   desk
    RESOLVED    here        RESOLVED    desk         OPEN           here     OPEN   desk   CLOSED desk
    CLOSED      final       final       final        final          final    final  final  final  final
    REVOKED     here        revoked     desk         revoked        here     here   desk   here   desk`,
  cloud: `
    status      ACCEPT      AGENT_REPLY ASK_CUSTOMER CUSTOMER_REPLY RESOLVE  REOPEN REVOKE CLOSE  AUTO_CLOSE
    OPEN        IN_PROGRESS IN_PROGRESS WAITING      OPEN           RESOLVED here   desk   CLOSED desk
    IN_PROGRESS here        IN_PROGRESS WAITING      IN_PROGRESS    RESOLVED here   desk   CLOSED desk
    WAITING     here        WAITING     here         IN_PROGRESS    RESOLVED here   desk   CLOSED desk
    RESOLVED    here        RESOLVED    here         OPEN           here     OPEN   desk   CLOSED desk
    CLOSED      final       final       final        final          final    final  final  final  final
    REVOKED     here        revoked     here         revoked        here     here   desk   here   desk`,
  observability: `
    status      ACCEPT      AGENT_REPLY ASK_CUSTOMER CUSTOMER_REPLY RESOLVE  REOPEN REVOKE  CLOSE  AUTO_CLOSE
    OPEN        IN_PROGRESS WAITING     desk         OPEN           desk     here   REVOKED CLOSED here
    IN_PROGRESS here        WAITING     desk         IN_PROGRESS    desk     here   here    CLOSED here
    WAITING     here        WAITING     desk         IN_PROGRESS    desk     here   here    CLOSED CLOSED
    RESOLVED    here        RESOLVED    desk         RESOLVED       desk     here   here    here   here
    CLOSED      final       final       final        final          final    final  final   final  final
    REVOKED     here        revoked     desk         revoked        desk     OPEN   here    here   here`,
};

const refusals: Record<string, string> = {
  final: 'CLOSED_IS_FINAL',
  revoked: 'REVOKED_TAKES_NO_REPLY',
  here: 'NOT_FROM_THIS_STATUS',
  desk: 'NOT_ON_THIS_DESK',
};

const desks = [
  { preset: licenses, table: expected.licenses },
  { preset: cloud, table: expected.cloud },
  { preset: observability, table: expected.observability },
];

/** The desk's whole behaviour as rows of "STATUS EVENT → outcome". */
function actualRows(policy: LifecyclePolicy): string[] {
  return statuses.flatMap((status) =>
    lifecycleEvents.map((event) => {
      const result = transition(policy, status, event);
      return `${status} ${event} → ${result.ok ? result.status : `refused, ${result.reason}`}`;
    }),
  );
}

function expectedRows(table: string): string[] {
  const [[, ...events] = [], ...rows] = table
    .trim()
    .replaceAll('WAITING', 'WAITING_ON_CUSTOMER')
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([status, ...outcomes]) =>
    events.map((event, column) => {
      const outcome = outcomes[column] ?? 'missing';
      return `${status} ${event} → ${refusals[outcome] ? `refused, ${refusals[outcome]}` : outcome}`;
    }),
  );
}

describe.each(desks)('the lifecycle of $preset.slug', ({ preset, table }) => {
  it('does with every event in every status what the table says', () => {
    expect(actualRows(preset.settings.lifecycle)).toEqual(expectedRows(table));
  });

  it('never leaves the statuses the desk uses, whatever happens in whatever order', () => {
    const enabled = preset.settings.statuses.map(({ status }) => status);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lifecycleEvents)), (events) => {
        let status: TicketStatus = 'OPEN';
        for (const event of events) {
          const result = transition(preset.settings.lifecycle, status, event);
          if (result.ok) status = result.status;
          expect(enabled).toContain(status);
        }
      }),
    );
  });

  it('reaches every status the desk uses', () => {
    const reached = new Set<TicketStatus>(['OPEN']);
    for (const status of reached) {
      for (const event of lifecycleEvents) {
        const result = transition(preset.settings.lifecycle, status, event);
        if (result.ok) reached.add(result.status);
      }
    }
    expect([...reached].sort()).toEqual(preset.settings.statuses.map(({ status }) => status).sort());
  });
});

describe('any lifecycle policy an admin may write', () => {
  const anyStatus = fc.constantFrom(...statuses);
  const anyEvent = fc.constantFrom(...lifecycleEvents);
  const anyReply = fc.constantFrom<LifecycleEvent>('AGENT_REPLY', 'CUSTOMER_REPLY');
  const anyPolicy: fc.Arbitrary<LifecyclePolicy> = fc.record({
    rules: fc.array(fc.record({ event: anyEvent, from: fc.uniqueArray(anyStatus, { minLength: 1 }), to: anyStatus }), {
      maxLength: 12,
    }),
    autoCloseAfterHours: fc.option(fc.integer({ min: 1 })),
  });

  it('leaves CLOSED final', () => {
    fc.assert(
      fc.property(anyPolicy, anyEvent, (policy, event) => {
        expect(transition(policy, 'CLOSED', event)).toEqual({ ok: false, reason: 'CLOSED_IS_FINAL' });
      }),
    );
  });

  it('never refuses a reply but in CLOSED and REVOKED, and always there', () => {
    fc.assert(
      fc.property(anyPolicy, anyStatus, anyReply, (policy, status, reply) => {
        expect(transition(policy, status, reply).ok).toBe(status !== 'CLOSED' && status !== 'REVOKED');
      }),
    );
  });

  it('moves a ticket only to where one of its rules for that event leads, or nowhere', () => {
    fc.assert(
      fc.property(anyPolicy, anyStatus, anyEvent, (policy, status, event) => {
        const result = transition(policy, status, event);
        if (!result.ok || result.status === status) return;
        const targets = policy.rules.filter((rule) => rule.event === event && rule.from.includes(status));
        expect(targets.map(({ to }) => to)).toContain(result.status);
      }),
    );
  });

  it('gives the same answer every time and leaves the policy as it was', () => {
    fc.assert(
      fc.property(anyPolicy, anyStatus, anyEvent, (policy, status, event) => {
        const before = structuredClone(policy);
        expect(transition(policy, status, event)).toEqual(transition(policy, status, event));
        expect(policy).toEqual(before);
      }),
    );
  });
});
