interface Point {
  readonly x: number;
  readonly y: number;
}

/** Further than this, in pixels, a press has become a movement. */
const PRESS_SLACK = 8;
/** A swipe goes at least this far, in pixels, and more sideways than up or down. */
const SWIPE = 48;

/** What somebody did between putting a pointer down and lifting it. A swipe to the left asks for what is on the right. */
export function gestureOf(down: Point, up: Point): 'press' | 'previous' | 'next' | 'none' {
  const x = up.x - down.x;
  const y = up.y - down.y;
  if (Math.hypot(x, y) <= PRESS_SLACK) return 'press';
  if (Math.abs(x) < SWIPE || Math.abs(x) < 1.5 * Math.abs(y)) return 'none';
  return x < 0 ? 'next' : 'previous';
}
