import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** A page whose focus is watched: what a test renders, and a button elsewhere. */
export function showFocusPage() {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  return {
    render: (group: ReactNode) =>
      act(async () =>
        root.render(
          <>
            {group}
            <button type="button" id="elsewhere">
              Elsewhere
            </button>
          </>,
        ),
      ),
    focus: (id: string) => act(async () => document.getElementById(id)?.focus()),
    focused: () => document.activeElement?.id,
  };
}
