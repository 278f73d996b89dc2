const underWay = new Set<Promise<Response>>();

/** As `fetch`, for endpoints that may put another session in the place of this one: known until the answer is there. */
export async function authFetch(...request: Parameters<typeof fetch>): Promise<Response> {
  const answer = fetch(...request);
  underWay.add(answer);
  try {
    return await answer;
  } finally {
    underWay.delete(answer);
  }
}

/**
 * Resolves once every such request has its answer, and the browser with it the cookie of the new session. The old one ends
 * a moment before: who asks in between who is signed in, asks as nobody.
 */
export async function authSettled(): Promise<void> {
  await Promise.allSettled(underWay);
}
