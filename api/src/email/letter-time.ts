/**
 * A moment as a letter says it, which can't follow its reader's clock: in a zone, by an IANA name, that it also names, as in
 * "Monday 4 May 2026 at 11:00 (Europe/Berlin, GMT+2)".
 */
export function letterTime(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'shortOffset',
    timeZone,
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? '';
  const day = `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
  const zone = timeZone === 'UTC' ? timeZone : `${timeZone}, ${part('timeZoneName')}`;
  return `${day} at ${part('hour')}:${part('minute')} (${zone})`;
}
