import { useCallback, useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { type FinishedUpload, isFinishedUpload } from './finished-upload.ts';
import { UnsentUploadsDocument } from './upload-documents.ts';

/** How often to ask while the virus scanner has something before it. */
const CHECK_EVERY_MS = 5_000;

/**
 * Asks the server what has become of the files a form keeps: when it opens, as a draft may be older than what it names,
 * and now and then while one waits for the virus scanner. Returns a way to ask at any other time. `onNews` gets those
 * that are not as they were and those that are there no more; when the server can't be asked, nothing changes.
 */
export function useUnsentCheck(
  finished: readonly FinishedUpload[],
  onNews: (changed: readonly FinishedUpload[], gone: readonly FinishedUpload[]) => void,
): () => void {
  const client = useClient();
  const latest = useRef({ finished, onNews });
  useEffect(() => {
    latest.current = { finished, onNews };
  });

  const asking = useRef<symbol>(undefined);
  const check = useCallback(async () => {
    const mine = Symbol('question');
    asking.current = mine;
    const asked = latest.current.finished;
    if (asked.length === 0) return;
    const ids = asked.map(({ id }) => id);
    const { data, error } = await client
      .query(UnsentUploadsDocument, { ids }, { requestPolicy: 'network-only' })
      .toPromise();
    // Of two that were asked at a time, the later one's answer counts: what is gone is told once.
    if (error || !data || asking.current !== mine) return;
    const known = data.nodes.filter(isFinishedUpload);
    const gone = asked.filter(({ id }) => !known.some((upload) => upload.id === id));
    const changed = known.filter(({ id, state }) => asked.some((before) => before.id === id && before.state !== state));
    if (gone.length > 0 || changed.length > 0) latest.current.onNews(changed, gone);
  }, [client]);

  const isWaiting = finished.some(({ state }) => state === 'CHECKING');
  useEffect(() => {
    void check();
    if (!isWaiting) return;
    const timer = setInterval(check, CHECK_EVERY_MS);
    return () => clearInterval(timer);
  }, [check, isWaiting]);

  return check;
}
