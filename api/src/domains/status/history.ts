import { type ComponentHealth, Prisma } from '../../database/generated/client.ts';
import { together } from '../../together.ts';

/** Days that are told of, today included. */
export const historyDays = 90;

/** A day on which something was wrong. */
export interface TroubledDay {
  /** As the desk's calendar has it, such as 2026-03-15. */
  readonly date: string;
  readonly worst: ComponentHealth;
  /** Seconds in which at least a part of it was out. */
  readonly outageSeconds: number;
}

export interface ComponentHistory {
  readonly firstDay: string;
  readonly lastDay: string;
  /** The first of these days on which it was listed. */
  readonly knownSince: string;
  /** The share of the time since then in which no part of it was out, from 0 to 1; null for no time at all. */
  readonly uptime: number | null;
  readonly troubledDays: readonly TroubledDay[];
}

interface DayRow {
  id: string;
  date: string;
  isKnown: boolean;
  seconds: number;
  worst: ComponentHealth | null;
  outageSeconds: number;
}

/**
 * What became of components over the last 90 days of their desk's calendar, read for all of an operation at once. Days with
 * a change of the clock are as long as they were, and outages that overlap count once.
 */
export const componentHistory = together<ComponentHistory, []>(async (ids, { db, now }) => {
  const rows = await db.$queryRaw<DayRow[]>(daysOf(ids, now()));
  return new Map(ids.map((id) => [id, toHistory(rows.filter((row) => row.id === id))]));
});

function daysOf(ids: readonly string[], now: Date): Prisma.Sql {
  return Prisma.sql`
    WITH component AS (
      SELECT listed.id, listed.created_at, desk.working_hours->>'timeZone' AS zone,
        date_trunc('day', ${now}::timestamptz AT TIME ZONE (desk.working_hours->>'timeZone')) AS today
      FROM status_component listed JOIN desk ON desk.id = listed.desk_id
      WHERE listed.id = ANY (${ids}::uuid[])
    ), day AS (
      SELECT component.id, date, greatest(date AT TIME ZONE zone, created_at) AS since,
        least((date + interval '1 day') AT TIME ZONE zone, ${now}::timestamptz) AS until
      FROM component,
        generate_series(today - interval '1 day' * ${historyDays - 1}::int, today, interval '1 day') AS date
    ), told AS (
      SELECT day.*, max(impact.health) AS worst,
        range_agg(
          tstzrange(greatest(impact.since, day.since), least(coalesce(impact.until, ${now}::timestamptz), day.until))
        ) FILTER (WHERE impact.health >= 'PARTIAL_OUTAGE') AS outages
      FROM day LEFT JOIN impact ON impact.component_id = day.id AND day.since < day.until
        AND impact.since < day.until AND coalesce(impact.until, ${now}::timestamptz) > day.since
      GROUP BY day.id, day.date, day.since, day.until
    )
    SELECT id, to_char(date, 'YYYY-MM-DD') AS date, since < until AS "isKnown", worst::text AS worst,
      extract(epoch FROM until - since)::float8 AS seconds,
      coalesce((SELECT sum(extract(epoch FROM upper(part) - lower(part))) FROM unnest(outages) AS part), 0)::float8
        AS "outageSeconds"
    FROM told ORDER BY id, date`;
}

function toHistory(days: readonly DayRow[]): ComponentHistory {
  const known = days.filter(({ isKnown }) => isKnown);
  const sum = (field: 'seconds' | 'outageSeconds') => known.reduce((total, day) => total + day[field], 0);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) throw new Error('Every component has a history.');
  return {
    firstDay: first.date,
    lastDay: last.date,
    knownSince: (known[0] ?? last).date,
    uptime: sum('seconds') > 0 ? 1 - sum('outageSeconds') / sum('seconds') : null,
    troubledDays: days.flatMap(({ date, worst, outageSeconds }) =>
      worst ? [{ date, worst, outageSeconds: Math.round(outageSeconds) }] : [],
    ),
  };
}
