/** Reads the clock of a time zone: `2026-03-15 10:30:00`, which spreadsheets take for a time. Throws RangeError for no zone. */
export function wallClock(timeZone: string): (moment: Date) => string {
  // Swedish writes times the way ISO 8601 does.
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (moment) => clock.format(moment);
}

export function isTimeZone(name: string): boolean {
  // An offset would be one too, and knows no summer.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    wallClock(name);
    return true;
  } catch {
    return false;
  }
}
