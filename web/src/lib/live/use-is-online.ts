import { useEffect, useState } from 'react';

/**
 * Whether the browser has a network. Away as soon as it says so, but back only when its event has come: what waits for that
 * event, such as uploads that were lost, has begun again by then.
 */
export function useIsOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const update = () => setOnline(navigator.onLine);
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    return () => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    };
  }, []);
  return isOnline && navigator.onLine;
}
