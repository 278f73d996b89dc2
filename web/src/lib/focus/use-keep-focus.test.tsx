// @vitest-environment jsdom
import { afterEach, beforeAll, expect, it } from 'vitest';
import { showFocusPage } from './focus-page.fixture.tsx';
import { useKeepFocus } from './use-keep-focus.ts';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => document.body.replaceChildren());

function Group({ names }: { names: string[] }) {
  const group = useKeepFocus<HTMLDivElement>();
  return (
    <div {...group} id="group">
      {names.map((name) => (
        <button type="button" key={name} id={name}>
          {name}
        </button>
      ))}
    </div>
  );
}

function show() {
  const { render, ...page } = showFocusPage();
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    ...page,
    render: async (...names: string[]) => {
      await render(<Group names={names} />);
      await settle();
    },
  };
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
