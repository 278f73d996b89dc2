import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Weekday, weekdays } from './settings.ts';
import {
  addWorkingMinutes,
  nextOpenMoment,
  type OpeningHours,
  openUntil,
  workingMinutesBetween,
} from './working-time.ts';

const at = (moment: string) => new Date(moment);

/** Hours such as `week(['MONDAY'], '09:00-12:00', '13:00-17:00')`. */
const week = (days: readonly Weekday[], ...clocks: string[]) =>
  days.flatMap((weekday) => clocks.map((clock) => ({ weekday, opens: clock.slice(0, 5), closes: clock.slice(6) })));
const workdays = weekdays.slice(0, 5);
const office = (timeZone: string, holidays: string[] = []): OpeningHours => ({
  timeZone,
  week: week(workdays, '09:00-17:00'),
  holidays,
});
const never: OpeningHours = { timeZone: 'Europe/Berlin', week: [], holidays: [] };

describe('the next open moment', () => {
  it('is the moment itself while the team works, and else the next opening', () => {
    const hours = office('Asia/Shanghai');
    expect(nextOpenMoment(hours, at('2026-11-20T01:00:00Z'))).toEqual(at('2026-11-20T01:00:00Z'));
    expect(nextOpenMoment(hours, at('2026-11-20T08:59:59.999Z'))).toEqual(at('2026-11-20T08:59:59.999Z'));
    expect(nextOpenMoment(hours, at('2026-11-20T09:00:00Z'))).toEqual(at('2026-11-23T01:00:00Z'));
    expect(nextOpenMoment(hours, at('2026-11-20T00:59:59Z'))).toEqual(at('2026-11-20T01:00:00Z'));
  });

  it('passes over holidays and breaks', () => {
    const hours = { ...office('Europe/Berlin', ['2026-12-25']), week: week(workdays, '13:00-17:00', '09:00-12:00') };
    expect(nextOpenMoment(hours, at('2026-12-24T11:30:00Z'))).toEqual(at('2026-12-24T12:00:00Z'));
    expect(nextOpenMoment(hours, at('2026-12-24T16:00:00Z'))).toEqual(at('2026-12-28T08:00:00Z'));
  });

  it('is the moment of the skip where the clock skips the opening, and the first of two that it shows', () => {
    const sundays = (clock: string) => ({ ...never, week: week(['SUNDAY'], clock) });
    expect(nextOpenMoment(sundays('02:30-05:00'), at('2026-03-28T12:00:00Z'))).toEqual(at('2026-03-29T01:00:00Z'));
    expect(nextOpenMoment(sundays('02:30-05:00'), at('2026-10-24T12:00:00Z'))).toEqual(at('2026-10-25T00:30:00Z'));
    // Skipped as a whole: a week later.
    expect(nextOpenMoment(sundays('02:00-03:00'), at('2026-03-28T12:00:00Z'))).toEqual(at('2026-04-05T00:00:00Z'));
  });

  it('is none for a desk that never opens, or has a holiday whenever it would', () => {
    expect(nextOpenMoment(never, at('2026-01-01T00:00:00Z'))).toBeNull();
    expect(openUntil(never, at('2026-01-01T00:00:00Z'))).toBeNull();
    expect(addWorkingMinutes(never, at('2026-01-01T00:00:00Z'), 1)).toBeNull();
    expect(workingMinutesBetween(never, at('1970-01-01T00:00:00Z'), at('2170-01-01T00:00:00Z'))).toBe(0);
  });
});

it('the team works until the stretch ends, and stretches that touch are one', () => {
  const hours = { ...never, week: week(['MONDAY'], '09:00-12:00', '12:00-14:00', '15:00-16:00') };
  expect(openUntil(hours, at('2026-11-23T08:00:00Z'))).toEqual(at('2026-11-23T13:00:00Z'));
  expect(openUntil(hours, at('2026-11-23T13:00:00Z'))).toBeNull();
  expect(openUntil(hours, at('2026-11-23T07:59:59Z'))).toBeNull();
});

describe('working minutes', () => {
  it.each<[string, OpeningHours, string, string, number]>([
    ['a weekend is none', office('Europe/Berlin'), '2026-11-20T16:00:00Z', '2026-11-23T08:00:00Z', 0],
    ['a week is forty hours', office('Europe/Berlin'), '2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z', 2400],
    [
      'the same across the spring change',
      office('Europe/Berlin'),
      '2026-03-25T08:00:00Z',
      '2026-04-01T07:00:00Z',
      2400,
    ],
    ['and the autumn change', office('America/New_York'), '2026-10-28T13:00:00Z', '2026-11-04T14:00:00Z', 2400],
    ['parts count to the millisecond', office('UTC'), '2026-11-20T16:59:59.400Z', '2026-11-24T00:00:00Z', 480.01],
  ])('%s', (_name, hours, from, to, minutes) => {
    expect(workingMinutesBetween(hours, at(from), at(to))).toBeCloseTo(minutes, 6);
  });

  it.each<[string, string, string, number]>([
    // Of a desk that works from 01:00 to 04:00 on Sundays.
    ['Europe/Berlin', '2026-03-29', 'an hour is skipped', 120],
    ['Europe/Berlin', '2026-10-25', 'an hour comes twice', 240],
    ['Europe/Berlin', '2026-11-01', 'nothing changes', 180],
    ['America/New_York', '2026-03-08', 'an hour is skipped', 120],
    ['America/New_York', '2026-11-01', 'an hour comes twice', 180 + 60],
    ['Australia/Lord_Howe', '2026-10-04', 'half an hour is skipped', 150],
    ['Australia/Lord_Howe', '2026-04-05', 'half an hour comes twice', 210],
    ['Asia/Shanghai', '2026-03-29', 'nothing changes', 180],
  ])('in %s on %s, when %s, are as many as pass', (timeZone, date, _what, minutes) => {
    const hours = { timeZone, week: week(['SUNDAY'], '01:00-04:00'), holidays: [] };
    const noon = Date.parse(`${date}T12:00:00Z`);
    const day = 24 * 60 * 60_000;
    // From the evening before to the evening after, wherever the zone lies.
    expect(workingMinutesBetween(hours, new Date(noon - 1.5 * day), new Date(noon + 1.5 * day))).toBe(minutes);
  });

  it('are added up to the end of a day and over it', () => {
    const hours = office('Europe/Berlin', ['2026-12-24', '2026-12-25']);
    expect(addWorkingMinutes(hours, at('2026-12-23T15:00:00Z'), 60)).toEqual(at('2026-12-23T16:00:00Z'));
    expect(addWorkingMinutes(hours, at('2026-12-23T15:00:00Z'), 61)).toEqual(at('2026-12-28T08:01:00Z'));
    expect(addWorkingMinutes(hours, at('2026-12-26T15:00:00Z'), 0)).toEqual(at('2026-12-26T15:00:00Z'));
  });

  it('of a century and a half are counted a hundred years far, and no walk is longer', () => {
    const rare = { ...never, week: week(['MONDAY'], '09:00-09:01') };
    expect(addWorkingMinutes(rare, at('2026-01-01T00:00:00Z'), 5200)).not.toBeNull();
    expect(addWorkingMinutes(rare, at('2026-01-01T00:00:00Z'), 1e12)).toBeNull();
  });
});

describe('whatever the hours', () => {
  const clock = fc
    .integer({ min: 0, max: 24 * 60 - 1 })
    .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
  const opening = fc
    .tuple(fc.constantFrom(...weekdays), clock, clock)
    .filter(([, a, b]) => a !== b)
    .map(([weekday, ...ends]) => {
      const [opens = '', closes = ''] = ends.sort();
      return { weekday, opens, closes };
    });
  const anyHours = fc.record({
    timeZone: fc.constantFrom(
      ...['Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'],
      ...['Pacific/Apia', 'America/Sao_Paulo', 'Africa/Casablanca'],
    ),
    week: fc.array(opening, { maxLength: 9 }),
    holidays: fc.array(
      fc
        .date({ min: at('2026-01-01'), max: at('2026-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      { maxLength: 5 },
    ),
  });
  const moment = fc.date({ min: at('2026-01-01'), max: at('2027-01-01'), noInvalidDate: true });

  it('what was added is what lies between', () => {
    fc.assert(
      fc.property(anyHours, moment, fc.integer({ min: 1, max: 5_000 }), (hours, from, minutes) => {
        const to = addWorkingMinutes(hours, from, minutes);
        if (to) expect(workingMinutesBetween(hours, from, to)).toBeCloseTo(minutes, 6);
        else expect(nextOpenMoment(hours, from)).toBeNull();
      }),
    );
  });

  it('the parts of a time add up to the whole', () => {
    fc.assert(
      fc.property(anyHours, fc.array(moment, { minLength: 3, maxLength: 3 }), (hours, moments) => {
        const [a, b, c] = moments.sort((one, other) => one.getTime() - other.getTime()) as [Date, Date, Date];
        const parts = workingMinutesBetween(hours, a, b) + workingMinutesBetween(hours, b, c);
        expect(parts).toBeCloseTo(workingMinutesBetween(hours, a, c), 6);
      }),
    );
  });

  it('the team does not work before the next open moment, and works from it on', () => {
    fc.assert(
      fc.property(anyHours, moment, (hours, from) => {
        const next = nextOpenMoment(hours, from);
        if (!next) return;
        expect(workingMinutesBetween(hours, from, next)).toBe(0);
        const end = openUntil(hours, next);
        expect(end && workingMinutesBetween(hours, next, end)).toBeCloseTo(
          ((end?.getTime() ?? 0) - next.getTime()) / 60_000,
          6,
        );
      }),
    );
  });

  it('where the clock does not change, a minute is worked when a wall clock says so', () => {
    const shown = (timeZone: string, moment: Date) => {
      const parts = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        weekday: 'long',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      }).formatToParts(moment);
      return (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    };
    fc.assert(
      fc.property(anyHours, moment, (hours, from) => {
        fc.pre(['Asia/Shanghai', 'Asia/Kathmandu', 'UTC'].includes(hours.timeZone));
        const start = new Date(Math.floor(from.getTime() / 60_000) * 60_000);
        const part = shown(hours.timeZone, start);
        const clockTime = `${part('hour')}:${part('minute')}`;
        const isOpen =
          !hours.holidays.includes(`${part('year')}-${part('month')}-${part('day')}`) &&
          hours.week.some(
            ({ weekday, opens, closes }) =>
              weekday === part('weekday').toUpperCase() && opens <= clockTime && clockTime < closes,
          );
        const worked = workingMinutesBetween(hours, start, new Date(start.getTime() + 60_000));
        expect(worked).toBe(isOpen ? 1 : 0);
      }),
    );
  });
});
