import { expect, it } from 'vitest';
import { namedScreenshot } from './named-screenshot.ts';

const now = new Date(2026, 2, 2, 14, 5, 9);
const named = (name: string, type: string) => namedScreenshot(new File(['x'], name, { type }), now);

it('a picture without a name of its own is named by the time', () => {
  expect(named('image.png', 'image/png').name).toBe('Screenshot 2026-03-02 at 14.05.09.png');
  expect(named('', 'image/jpeg').name).toBe('Screenshot 2026-03-02 at 14.05.09.jpg');
});

it('a file keeps the name it has', () => {
  expect(named('image-of-error.png', 'image/png').name).toBe('image-of-error.png');
  expect(named('image', 'text/plain').name).toBe('image');
});

it('what is in it stays', async () => {
  const file = named('image.png', 'image/png');
  expect(await file.text()).toBe('x');
  expect(file.type).toBe('image/png');
});
