import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a group of controls that come and go, such as a button that is gone once its work is done: when the one with the
 * focus disappears, the group takes it, so that the keyboard goes on from there. The element needs `tabIndex={-1}`.
 */
export function useKeepFocus<Group extends HTMLElement>(): RefObject<Group | null> {
  const group = useRef<Group>(null);
  const hadFocus = useRef(false);

  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      hadFocus.current = target instanceof Node && (group.current?.contains(target) ?? false);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);

  // A removed element takes the focus with it without a word: only the next look at the document tells.
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) group.current?.focus({ preventScroll: true });
  });

  return group;
}
