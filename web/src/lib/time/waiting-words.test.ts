import { describe, expect, it } from 'vitest';
import { chatPatience, ticketPatience, waitingUrgency, waitingWords } from './waiting-words.ts';

const hours = (count: number) => count * 3_600_000;

describe('the time a customer waits', () => {
  it('is told in its largest whole unit', () => {
    expect([30_000, 720_000, hours(3.9), hours(50)].map(waitingWords)).toEqual(['< 1 min', '12 min', '3 h', '2 d']);
  });

  it('turns amber after four hours and red after a day', () => {
    const urgencies = [hours(3.9), hours(4), hours(23), hours(24)].map((waited) =>
      waitingUrgency(waited, ticketPatience),
    );
    expect(urgencies).toEqual(['calm', 'soon', 'soon', 'late']);
  });

  it('turns red in a chat before it becomes a ticket after ten minutes', () => {
    const urgencies = [2, 3, 6, 7].map((minutes) => waitingUrgency(minutes * 60_000, chatPatience));
    expect(urgencies).toEqual(['calm', 'soon', 'soon', 'late']);
  });
});
