import { type RefObject, useEffect, useRef } from 'react';

interface KeepFocus<Group extends HTMLElement> {
  ref: RefObject<Group | null>;
  tabIndex: -1;
  onFocus: () => void;
}

/**
 * Props for a group of controls that come and go, such as a button that is gone once its work is done: when the one with
 * the focus disappears, the group takes it, so that the keyboard goes on from there. Dialogs that the group opens count
 * as part of it.
 */
export function useKeepFocus<Group extends HTMLElement>(): KeepFocus<Group> {
  const group = useRef<Group>(null);
  const isInside = useRef(false);
  const hadFocus = useRef(false);

  // React tells of a focus in the group, through portals too, before the document hears of any.
  useEffect(() => {
    const follow = () => {
      hadFocus.current = isInside.current;
      isInside.current = false;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);

  // A removed element takes the focus with it without a word; a dialog that closes first tries to give it back.
  useEffect(() => {
    const timer = setTimeout(() => {
      if (hadFocus.current && document.activeElement === document.body) group.current?.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  });

  return {
    ref: group,
    tabIndex: -1,
    onFocus: () => {
      isInside.current = true;
    },
  };
}
