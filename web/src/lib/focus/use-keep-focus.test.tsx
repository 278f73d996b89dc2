// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { useKeepFocus } from './use-keep-focus.ts';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => document.body.replaceChildren());

function Group({ names }: { names: string[] }) {
  const group = useKeepFocus<HTMLDivElement>();
  return (
    <>
      <div {...group} id="group">
        {names.map((name) => (
          <button type="button" key={name} id={name}>
            {name}
          </button>
        ))}
      </div>
      <button type="button" id="elsewhere">
        Elsewhere
      </button>
    </>
  );
}

function show() {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const render = async (...names: string[]) => {
    await act(async () => root.render(<Group names={names} />));
    await settle();
  };
  const focus = (id: string) => act(async () => document.getElementById(id)?.focus());
  return { render, focus, focused: () => document.activeElement?.id };
}

it('takes the focus over from a control that disappears', async () => {
  const { render, focus, focused } = show();
  await render('accept', 'assign');
  await focus('accept');
  await render('assign');
  expect(focused()).toBe('group');
});

it('leaves the focus alone while its control stays, and elsewhere', async () => {
  const { render, focus, focused } = show();
  await render('accept', 'assign');
  await focus('assign');
  await render('assign');
  expect(focused()).toBe('assign');
  await focus('elsewhere');
  await render();
  expect(focused()).toBe('elsewhere');
});
