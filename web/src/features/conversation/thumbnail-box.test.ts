import { describe, expect, it } from 'vitest';
import { thumbnailBox } from './thumbnail-box.ts';

const box = (width: number, height: number, isAlone = false) => thumbnailBox({ width, height }, isAlone);

describe('the room of a picture in a message', () => {
  it('has the shape of the picture', () => {
    expect(box(1600, 1200)).toEqual({ width: 192, height: 144, isWhole: false });
    expect(box(1200, 1600)).toEqual({ width: 108, height: 144, isWhole: false });
  });

  it('is larger for a picture alone', () => {
    expect(box(1600, 1200, true)).toEqual({ width: 320, height: 240, isWhole: false });
    expect(box(3200, 1600, true)).toEqual({ width: 360, height: 180, isWhole: false });
  });

  it('is no larger than the picture, but for a finger', () => {
    expect(box(100, 80)).toEqual({ width: 100, height: 80, isWhole: true });
    expect(box(16, 16)).toEqual({ width: 44, height: 44, isWhole: true });
  });

  it('cuts what is very flat or very narrow', () => {
    expect(box(4000, 100)).toEqual({ width: 256, height: 102, isWhole: false });
    expect(box(300, 6000)).toEqual({ width: 72, height: 144, isWhole: false });
  });
});
