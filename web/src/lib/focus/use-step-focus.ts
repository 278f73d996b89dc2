import { type RefObject, useEffect, useRef } from 'react';

/**
 * A ref for a group where a button gives way to a form, and the form to the button. `step` names what is open; null is the
 * button. The focus goes along: to the form's first field, and back to the button that opened it, which says so by
 * `data-opens`; where that is gone, to the first. Who is elsewhere by then stays there.
 */
export function useStepFocus<Group extends HTMLElement>(step: string | null): RefObject<Group | null> {
  const group = useRef<Group>(null);
  const isInside = useRef(false);
  const before = useRef(step);
  const opened = useRef(step);

  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      isInside.current = target instanceof Node && group.current?.contains(target) === true;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);

  useEffect(() => {
    if (before.current === step) return;
    if (before.current === null) opened.current = step;
    before.current = step;
    // A removed element takes the focus with it without a word.
    if (!isInside.current || document.activeElement !== document.body) return;
    const opener = step === null && group.current?.querySelector<HTMLElement>(`[data-opens="${opened.current}"]`);
    (opener || first(group.current, 'input, select, textarea') || first(group.current, 'button'))?.focus();
  }, [step]);

  return group;
}

const first = (group: HTMLElement | null, selector: string) => group?.querySelector<HTMLElement>(selector);
