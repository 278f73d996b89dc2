import { describe, expect, it } from 'vitest';
import { gestureOf } from './lightbox-gesture.ts';

const moved = (x: number, y: number) => gestureOf({ x: 200, y: 300 }, { x: 200 + x, y: 300 + y });

describe('a pointer on a picture', () => {
  it('presses when it hardly moves', () => {
    expect(moved(0, 0)).toBe('press');
    expect(moved(5, -5)).toBe('press');
  });

  it('pushes the picture away to the side, as a page is turned', () => {
    expect(moved(-60, 10)).toBe('next');
    expect(moved(60, -30)).toBe('previous');
  });

  it('asks for nothing when it is undecided, or moves up or down', () => {
    expect(moved(-30, 0)).toBe('none');
    expect(moved(60, 50)).toBe('none');
    expect(moved(0, 200)).toBe('none');
  });
});
