// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { SubmitButton } from './submit-button.tsx';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-02T09:00:00Z') });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** A form whose button is held for so many seconds. */
function renderForm(seconds: number | undefined) {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const heldUntil = seconds && Date.now() + seconds * 1_000;
  act(() =>
    root.render(
      <form onSubmit={onSubmit}>
        <SubmitButton heldUntil={heldUntil}>Send</SubmitButton>
      </form>,
    ),
  );
  return { onSubmit, press: () => act(() => document.querySelector('button')?.click()) };
}
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const page = () => document.body.textContent;
const announced = () => document.querySelector('[role=status]')?.textContent;

it('sends', () => {
  const { onSubmit, press } = renderForm(undefined);
  press();
  expect(onSubmit).toHaveBeenCalledOnce();
  expect(page()).toBe('Send');
});

it('counts down what is left, holds the form until then, and comes back by itself', () => {
  const { onSubmit, press } = renderForm(3);
  expect(page()).toContain('Try again in 3 seconds');
  press();
  expect(onSubmit).not.toHaveBeenCalled();
  pass(2_000);
  expect(page()).toContain('Try again in 1 second');
  pass(1_000);
  expect(page()).toBe('Send');
  press();
  expect(onSubmit).toHaveBeenCalledOnce();
});

it('is announced once, and not with every second', () => {
  renderForm(90);
  const first = announced();
  expect(first).toContain('Wait');
  pass(30_000);
  expect(page()).toContain('Try again in 60 seconds');
  expect(announced()).toBe(first);
  pass(60_000);
  expect(announced()).toBe('');
});
