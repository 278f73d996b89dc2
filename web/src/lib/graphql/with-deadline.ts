/** An answer that takes longer is given up, in milliseconds: asking again is harmless, waiting for ever is not. */
const ANSWER_WITHIN_MS = 30_000;

/** Context of an operation whose answer is not waited for for ever. */
export const withDeadline: { readonly fetch: typeof fetch } = {
  fetch: (resource, init) => {
    const deadline = AbortSignal.timeout(ANSWER_WITHIN_MS);
    return fetch(resource, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, deadline]) : deadline });
  },
};
