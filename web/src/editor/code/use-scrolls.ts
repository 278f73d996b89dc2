import { type RefCallback, useCallback, useState } from 'react';

/** Whether there is more in an element than it shows, for the keyboard to reach it only then. */
export function useScrolls<E extends HTMLElement>(): [ref: RefCallback<E>, scrolls: boolean] {
  const [scrolls, setScrolls] = useState(false);
  const ref = useCallback((element: E) => {
    const observer = new ResizeObserver(() => {
      setScrolls(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return [ref, scrolls];
}
