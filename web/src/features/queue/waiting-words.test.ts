import { describe, expect, it } from 'vitest';
import { waitingUrgency, waitingWords } from './waiting-words.ts';

const hours = (count: number) => count * 3_600_000;

describe('the time a customer waits', () => {
  it('is told in its largest whole unit', () => {
    expect([30_000, 720_000, hours(3.9), hours(50)].map(waitingWords)).toEqual(['< 1 min', '12 min', '3 h', '2 d']);
  });

  it('turns amber after four hours and red after a day', () => {
    expect([hours(3.9), hours(4), hours(23), hours(24)].map(waitingUrgency)).toEqual(['calm', 'soon', 'soon', 'late']);
  });
});
