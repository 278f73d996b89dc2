/**
 * The first moment of a day such as 2026-03-15, or of one some days after it, in the reader's time zone; null for what is no
 * day.
 */
export function startOfDay(day: string, daysLater: number): Date | null {
  const [year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const start = new Date(year, month - 1, date + daysLater);
  return new Date(year, month - 1, date).getDate() === date ? start : null;
}
