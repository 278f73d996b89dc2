import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startWalk, type Walk, type WalkReply, walk } from './walk.ts';
import { type WalkWord, walkWord } from './walk-word.ts';

/** What is said to each of these messages in a procedure of three steps, and where it leads: `STEP 2`. */
function conversation(...messages: string[]): string[] {
  let current = startWalk(3);
  return messages.map((message) => {
    const word = walkWord(message);
    const step = word && walk(current, word);
    if (!step) return 'not for the walk';
    current = step.walk;
    return `${step.reply} ${current.at + 1}`;
  });
}

describe('a walk', () => {
  it('goes step by step to the end', () => {
    expect(conversation('done', 'next', 'ok')).toEqual(['STEP 2', 'STEP 3', 'FINISHED 3']);
  });

  it('goes back, but not before the first step', () => {
    expect(conversation('back', 'done', 'go back')).toEqual(['FIRST_STEP 1', 'STEP 2', 'STEP 1']);
  });

  it('shows a step again, and waits', () => {
    expect(conversation('again', 'not yet', 'done')).toEqual(['STEP 1', 'WAITING 1', 'STEP 2']);
  });

  it('tries a step again once when it failed, and is stuck when it fails again', () => {
    expect(conversation('done', 'that did not work', 'still not', 'next')).toEqual([
      ...['STEP 2', 'TRY_AGAIN 2', 'STUCK 2', 'not for the walk'],
    ]);
  });

  it('tries each step again', () => {
    expect(conversation("it didn't work", 'done', 'does not work', 'ok now it works')).toEqual([
      ...['TRY_AGAIN 1', 'STEP 2', 'TRY_AGAIN 2', 'STEP 3'],
    ]);
  });

  it('is over when the matter is settled or the customer has enough', () => {
    expect(conversation('everything works again', 'next')).toEqual(['FINISHED 1', 'not for the walk']);
    expect(conversation('stop', 'back')).toEqual(['LEFT 1', 'not for the walk']);
  });

  it('goes on from its end when that was none', () => {
    const finished = ['done', 'done', 'done'];
    expect(conversation(...finished, 'that did not work').at(-1)).toBe('TRY_AGAIN 3');
    expect(conversation(...finished, 'again').at(-1)).toBe('STEP 3');
  });

  it('lets questions pass', () => {
    expect(conversation('What does that cost?', 'done')).toEqual(['not for the walk', 'STEP 2']);
  });

  it('stays within its steps, is the same after being stored, and never fails the same step for ever', () => {
    const word = fc.constantFrom<WalkWord>('NEXT', 'BACK', 'AGAIN', 'WAIT', 'FAILED', 'SOLVED', 'STOP');
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.array(word, { maxLength: 40 }), (length, words) => {
        let current: Walk = startWalk(length);
        let replies: WalkReply[] = [];
        for (const next of words) {
          const step = walk(JSON.parse(JSON.stringify(current)), next);
          expect(step).toEqual(walk(current, next));
          if (!step) continue;
          current = step.walk;
          replies = [...replies, step.reply];
          expect(current.at).toBeGreaterThanOrEqual(0);
          expect(current.at).toBeLessThan(length);
        }
        expect(replies.join(' ')).not.toContain('TRY_AGAIN TRY_AGAIN');
        expect(replies.slice(0, -1)).not.toContain('STUCK');
      }),
    );
  });
});

describe('a word of the walk', () => {
  const says: Record<WalkWord, string[]> = {
    NEXT: [
      ...[
        'done',
        'Done!',
        'DONE.',
        'ok',
        'Okay, done',
        'yes',
        'next',
        'Next step please',
        'next one',
        'continue',
        'go on',
      ],
      ...[
        "I'm done",
        'I have done that',
        "I've done it",
        'I did it',
        'it worked',
        'That worked, thanks',
        'works',
        'ready',
      ],
      ...["what's next?", 'what is next', 'what now?', 'Done, what now?', 'yes it worked', 'ok now it works', 'got it'],
      ...['finished', 'that is done', 'thanks, next', 'I see it', 'carry on', 'step 3 is done', '👍', '✅'],
    ],
    BACK: [
      'back',
      'go back',
      'Back please',
      'previous',
      'previous step',
      'one step back',
      'go back one step',
      'the step before',
    ],
    AGAIN: [
      'again',
      'repeat',
      'repeat that please',
      'show me that again',
      'once more',
      'what was that?',
      'sorry, again',
    ],
    WAIT: ['wait', 'not yet', 'one moment', 'Just a second', 'hold on please', 'not done yet', 'still working on it'],
    FAILED: [
      ...[
        'that did not work',
        "that didn't work",
        'That didn’t work!',
        'it does not work',
        "doesn't work",
        'no',
        'Nope',
      ],
      ...['not working', 'it failed', 'That fails', 'no luck', 'still the same', 'same error', 'nothing happens'],
      ...['I got an error', 'it gives me an error', "I can't find it", 'I do not see the button', "I'm stuck"],
      ...["that did not work, it says 'permission denied'", 'done, but it did not work', 'ok but nothing happens'],
      ...['it did not help', 'I tried twice but it does not work', 'sorry, that did not work either'],
    ],
    SOLVED: [
      'solved',
      "it's fixed",
      'that fixed it',
      'that solved it, thanks',
      'everything works again',
      'the problem is solved',
    ],
    STOP: ['stop', 'cancel', 'Never mind', 'nevermind', 'forget it', 'quit', 'please stop'],
  };
  const cases = Object.entries(says).flatMap(([word, messages]) => messages.map((message) => ({ word, message })));

  it.each(cases)('$message: $word', ({ word, message }) => {
    expect(walkWord(message)).toBe(word);
  });

  it.each([
    ...['', '   ', '?', 'What is the next invoice?', 'How do I go back to my old plan?', 'Can I do that again later?'],
    ...['next month I need more memory', 'is the backup done at night?', 'I want a person', 'stop my machine please'],
    ...['How do I cancel my account?', 'what does ready mean', 'no idea what a mount point is', 'ok google', 'it'],
    ...['which error should I see', 'Was bedeutet das?', 'weiter', '<script>next</script>', 'done '.repeat(100)],
  ])('is none in %j', (message) => {
    expect(walkWord(message)).toBeNull();
  });

  it('is looked for without going astray, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (message) => {
        walkWord(message);
      }),
    );
    // A pattern that tries every way to read these would not come back before the test is given up.
    for (const part of ['yes ', 'ok now ', 'thank you ', 'but ', 'next what now ', 'i have ']) {
      expect(walkWord(`${part.repeat(75).slice(0, 290)} zebra`)).toBeNull();
    }
  });
});
