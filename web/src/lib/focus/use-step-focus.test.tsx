// @vitest-environment jsdom
import { afterEach, beforeAll, expect, it } from 'vitest';
import { showFocusPage } from './focus-page.fixture.tsx';
import { useStepFocus } from './use-step-focus.ts';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => document.body.replaceChildren());

function Section({ step, only }: { step: string | null; only: string | undefined }) {
  const group = useStepFocus<HTMLDivElement>(step);
  const names = ['renew', 'remove'].filter((name) => !only || name === only);
  return (
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
  );
}

function show() {
  const { render, ...page } = showFocusPage();
  return { ...page, render: (step: string | null, only?: string) => render(<Section step={step} only={only} />) };
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
