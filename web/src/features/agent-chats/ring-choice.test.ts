import { describe, expect, it } from 'vitest';
import { parseRingChoice } from './ring-choice.ts';

describe('how somebody wants to be told of chats', () => {
  const silent = { sound: false, notification: false };

  it('is not at all until they choose', () => {
    expect(parseRingChoice(null)).toEqual(silent);
  });

  it('is as it was stored, and silence where that says nothing', () => {
    expect(parseRingChoice('{"sound":true,"notification":false}')).toEqual({ sound: true, notification: false });
    for (const stored of ['', 'true', 'null', '[]', '{"sound":"yes"}']) {
      expect(parseRingChoice(stored), stored).toEqual(silent);
    }
  });
});
