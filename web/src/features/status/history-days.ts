import type { ComponentHealth } from '@/gql/graphql.ts';
import { healthLooks } from './health-looks.ts';

export interface History {
  /** Days such as 2026-03-15. */
  firstDay: string;
  lastDay: string;
  knownSince: string;
  troubledDays: readonly { date: string; worst: ComponentHealth; outageSeconds: number }[];
}

export interface HistoryDay {
  date: string;
  /** Null where it was not listed yet. */
  health: ComponentHealth | null;
  outageSeconds: number;
}

const DAY_MS = 86_400_000;

/** Every day of a history, the first first. */
export function historyDays({ firstDay, lastDay, knownSince, troubledDays }: History): HistoryDay[] {
  const troubled = new Map(troubledDays.map((day) => [day.date, day]));
  const days: HistoryDay[] = [];
  for (let at = Date.parse(firstDay); at <= Date.parse(lastDay); at += DAY_MS) {
    const date = new Date(at).toISOString().slice(0, 10);
    const { worst, outageSeconds = 0 } = troubled.get(date) ?? {};
    days.push({ date, health: worst ?? (date < knownSince ? null : 'OPERATIONAL'), outageSeconds });
  }
  return days;
}

const calendar = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "Mon 12 October: Partial outage, out for 2 h 5 min". */
export function historyDayWords({ date, health, outageSeconds }: HistoryDay): string {
  const state = health === null ? 'not listed yet' : healthLooks[health].label;
  const out = outageSeconds > 0 ? `, out for ${durationWords(outageSeconds)}` : '';
  return `${calendar.format(Date.parse(date))}: ${state}${out}`;
}

function durationWords(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** "99.98 %", and never 100 where something was out. */
export function uptimeWords(uptime: number): string {
  const percent = Math.floor(uptime * 10_000) / 100;
  return `${percent === 100 ? '100' : percent.toFixed(2)} %`;
}
