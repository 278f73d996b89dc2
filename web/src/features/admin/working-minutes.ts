/** The most that the API's whole numbers hold. */
const LARGEST = 2 ** 31 - 1;

/**
 * Minutes as they were typed into a field; null for none. What is no whole number becomes 0, which the API refuses at its
 * field.
 */
export function typedMinutes(typed: string): number | null {
  if (typed.trim() === '') return null;
  const minutes = Number(typed);
  return Number.isInteger(minutes) ? Math.max(0, Math.min(minutes, LARGEST)) : 0;
}

/** "8 h 30 min" of working time. */
export function minutesWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(' ');
}
