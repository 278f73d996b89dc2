/** What `work` answers; throws after so many seconds without an answer, saying what was waited for. */
export async function within<Result>(seconds: number, what: string, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`After ${seconds} s still waiting until ${what}`)), seconds * 1_000);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}
