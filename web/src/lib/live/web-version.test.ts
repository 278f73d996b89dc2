import { expect, it, vi } from 'vitest';
import { createWebVersion } from './web-version.ts';

it('a page is outdated once the server has another build, and no more when it has its own again', () => {
  const version = createWebVersion('one');
  const listener = vi.fn();
  version.subscribe(listener);
  version.served('one');
  expect([version.isOutdated(), listener.mock.calls.length]).toEqual([false, 0]);
  version.served('two');
  version.served('three');
  expect([version.isOutdated(), listener.mock.calls.length]).toEqual([true, 1]);
  version.served('one');
  expect([version.isOutdated(), listener.mock.calls.length]).toEqual([false, 2]);
});

it('a page of no build, and a server that says none, leave it at that', () => {
  const unnamed = createWebVersion(null);
  unnamed.served('two');
  const page = createWebVersion('one');
  page.served(undefined);
  expect([unnamed.isOutdated(), page.isOutdated()]).toEqual([false, false]);
});
