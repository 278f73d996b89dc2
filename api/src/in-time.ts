import { setTimeout as sleep } from 'node:timers/promises';

/** How long the database may take for what many wait for, in milliseconds. Past that its line counts as dead. */
export const answerWithin = 10_000;

/**
 * What is awaited; an error where there is no answer in so many milliseconds, as over a line that swallows what it is given.
 * What is on its way is not stopped by that.
 */
export async function inTime<Value>(milliseconds: number, awaited: Promise<Value>): Promise<Value> {
  const answered = new AbortController();
  const tooLate = sleep(milliseconds, undefined, { ref: false, signal: answered.signal }).then(() => {
    throw new Error(`There was no answer in ${milliseconds} ms.`);
  });
  try {
    return await Promise.race([awaited, tooLate]);
  } finally {
    answered.abort();
  }
}
