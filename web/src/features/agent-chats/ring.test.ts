import { afterEach, expect, it, vi } from 'vitest';
import { ring } from './ring.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page out of sight whose reader wants notifications, in a browser that makes them so. */
function hidden(make: (title: string) => EventTarget) {
  const notification = Object.assign(
    vi.fn(function notify(title: string) {
      return make(title);
    }),
    { permission: 'granted' },
  );
  vi.stubGlobal('localStorage', { getItem: () => '{"sound":false,"notification":true}' });
  vi.stubGlobal('document', { hidden: true });
  vi.stubGlobal('Notification', notification);
  return notification;
}

const news = { title: 'Lars Holmgren waits for a person', body: 'Hello?', tag: 'chat', onOpen: () => {} };

it('notifies of what is new while the page is out of sight', () => {
  const notification = hidden(() => new EventTarget());
  ring(news);
  expect(notification).toHaveBeenCalledWith(news.title, { tag: 'chat', body: 'Hello?' });
});

it('goes on where a browser has no notifications by pages, for all that it permits them', () => {
  const notification = hidden(() => {
    throw new TypeError('Illegal constructor. Use ServiceWorkerRegistration.showNotification() instead.');
  });
  expect(() => ring(news)).not.toThrow();
  expect(notification).toHaveBeenCalledOnce();
});
