// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { useStepFocus } from './use-step-focus.ts';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => document.body.replaceChildren());

function Section({ step, only }: { step: string | null; only: string | undefined }) {
  const group = useStepFocus<HTMLDivElement>(step);
  const names = ['renew', 'remove'].filter((name) => !only || name === only);
  return (
    <>
      <div ref={group}>
        {step ? (
          <input key={step} id={`field-${step}`} />
        ) : (
          names.map((name) => (
            <button type="button" key={name} id={name} data-opens={name}>
              {name}
            </button>
          ))
        )}
      </div>
      <button type="button" id="elsewhere">
        Elsewhere
      </button>
    </>
  );
}

function show() {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  return {
    render: (step: string | null, only?: string) => act(async () => root.render(<Section step={step} only={only} />)),
    focus: (id: string) => act(async () => document.getElementById(id)?.focus()),
    focused: () => document.activeElement?.id,
  };
}

it('goes into the form that opens, through its steps, and back to the button that opened it', async () => {
  const { render, focus, focused } = show();
  await render(null);
  await focus('remove');
  await render('remove');
  expect(focused()).toBe('field-remove');
  await render('codes');
  expect(focused()).toBe('field-codes');
  await render(null);
  expect(focused()).toBe('remove');
});

it('goes to the first button where the one that opened the form is gone', async () => {
  const { render, focus, focused } = show();
  await render(null);
  await focus('remove');
  await render('remove');
  await render(null, 'renew');
  expect(focused()).toBe('renew');
});

it('stays where somebody is by then, and is not taken from nowhere', async () => {
  const { render, focus, focused } = show();
  await render(null);
  await render('remove');
  expect(focused()).toBe('');
  await focus('elsewhere');
  await render(null);
  expect(focused()).toBe('elsewhere');
});
