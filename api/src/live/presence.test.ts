import { describe, expect, it } from 'vitest';
import { Presence, type Said } from './presence.ts';

const said = (change: Partial<Said> = {}): Said => ({
  source: 'socket',
  spot: 'ticket:1',
  personId: 'maya',
  side: 'TEAM',
  activity: 'VIEWING',
  isHere: true,
  ...change,
});
const maya = (activity: string) => ({ personId: 'maya', side: 'TEAM', activity });

describe('somebody at a ticket or in a chat', () => {
  it('is there once, with the most that they do in any of their tabs', () => {
    const presence = new Presence();
    presence.say(said(), 0);
    presence.say(said({ source: 'second', activity: 'REPLYING' }), 0);
    presence.say(said({ source: 'third', activity: 'NOTING' }), 0);
    expect(presence.at('ticket:1')).toEqual([maya('REPLYING')]);
    presence.leave('second');
    expect(presence.at('ticket:1')).toEqual([maya('NOTING')]);
    presence.unsay(said({ source: 'third' }));
    presence.leave('socket');
    expect(presence.at('ticket:1')).toEqual([]);
    expect(presence.size).toBe(0);
  });

  it('is gone when nothing was heard for eight seconds, and there again with the first word', () => {
    const presence = new Presence();
    presence.say(said(), 0);
    presence.heard('socket', 5_000);
    presence.sweep(12_999);
    expect(presence.at('ticket:1')).toEqual([maya('VIEWING')]);
    presence.sweep(13_000);
    expect([presence.at('ticket:1'), presence.here(said())]).toEqual([[], null]);
    presence.heard('socket', 20_000);
    expect(presence.at('ticket:1')).toEqual([maya('VIEWING')]);
  });

  it('is forgotten for good when a source stays silent, and at once where another node said it', () => {
    const presence = new Presence();
    presence.say(said(), 0);
    presence.say(said({ source: 'node', personId: 'tomas', isHere: false }), 0);
    presence.sweep(8_000);
    expect(presence.size).toBe(1);
    presence.sweep(30_000);
    expect(presence.size).toBe(0);
    presence.heard('socket', 30_001);
    expect(presence.at('ticket:1')).toEqual([]);
  });

  it('is there no more, or from the other side, once their access was judged again', () => {
    const presence = new Presence();
    presence.say(said(), 0);
    presence.say(said({ source: 'second' }), 0);
    presence.judged(said(), { side: 'CUSTOMER', activities: ['VIEWING', 'REPLYING'] }, presence.asking());
    expect(presence.at('ticket:1')).toEqual([{ ...maya('VIEWING'), side: 'CUSTOMER' }]);
    presence.judged(said(), null, presence.asking());
    expect(presence.size).toBe(0);
  });
});

describe('somebody who may have lost the right to reply', () => {
  const replying = said({ activity: 'REPLYING' });
  const elsewhere = said({ source: 'node', isHere: false, personId: 'tomas', activity: 'REPLYING' });
  const tomas = (activity: string) => ({ ...maya(activity), personId: 'tomas' });

  it('only looks while that is asked, and goes on where they still may', () => {
    const presence = new Presence();
    presence.say(replying, 0);
    presence.takeChanges();
    presence.doubt(({ spot }) => spot === 'ticket:1');
    expect([presence.at('ticket:1'), presence.here(replying)?.activity]).toEqual([[maya('VIEWING')], 'VIEWING']);
    expect(presence.takeChanges().spots).toEqual(['ticket:1']);
    presence.judged(replying, { side: 'TEAM', activities: ['VIEWING', 'NOTING', 'REPLYING'] }, presence.asking());
    expect(presence.at('ticket:1')).toEqual([maya('REPLYING')]);
    expect(presence.takeChanges().here).toHaveLength(1);
  });

  it('goes on looking where they may not, however often their source is heard', () => {
    const presence = new Presence();
    presence.say(replying, 0);
    presence.doubt(() => true);
    presence.judged(replying, { side: 'TEAM', activities: ['VIEWING', 'NOTING'] }, presence.asking());
    presence.heard('socket', 1_000);
    presence.sweep(8_500);
    presence.heard('socket', 9_000);
    expect(presence.at('ticket:1')).toEqual([maya('VIEWING')]);
  });

  it('at another node only looks until that says otherwise', () => {
    const presence = new Presence();
    presence.say(elsewhere, 0);
    presence.doubt(() => true);
    expect(presence.at('ticket:1')).toEqual([tomas('VIEWING')]);
    presence.say(elsewhere, 100);
    expect(presence.at('ticket:1')).toEqual([tomas('REPLYING')]);
  });

  it('is nobody whom it does not concern', () => {
    const presence = new Presence();
    presence.say(replying, 0);
    presence.takeChanges();
    presence.doubt(({ spot }) => spot === 'ticket:2');
    expect(presence.at('ticket:1')).toEqual([maya('REPLYING')]);
    expect(presence.hasChanges).toBe(false);
  });
});

describe('what has changed', () => {
  it('is a ticket or chat for the streams, and for other nodes what was said here', () => {
    const presence = new Presence();
    presence.say(said(), 0);
    presence.say(said({ source: 'node', spot: 'chat:1', isHere: false }), 0);
    expect(presence.takeChanges()).toEqual({
      spots: ['ticket:1', 'chat:1'],
      here: [{ spot: 'ticket:1', personId: 'maya' }],
    });
    expect(presence.hasChanges).toBe(false);
  });

  it('is nothing when the same is said again', () => {
    const presence = new Presence();
    presence.say(said(), 0);
    presence.takeChanges();
    presence.say(said(), 1_000);
    presence.heard('socket', 2_000);
    presence.sweep(3_000);
    expect(presence.hasChanges).toBe(false);
  });
});

describe('what is kept', () => {
  it('of one person are the last twenty places that they took', () => {
    const presence = new Presence();
    for (let index = 1; index <= 1_000; index += 1) presence.say(said({ spot: `ticket:${index}` }), index);
    expect(presence.size).toBe(20);
    expect([presence.at('ticket:980'), presence.at('ticket:981')]).toEqual([[], [maya('VIEWING')]]);
  });

  it('of one ticket or chat are a hundred people, whichever node they are at', () => {
    const presence = new Presence();
    for (let index = 1; index <= 1_000; index += 1) {
      presence.say(said({ source: `source-${index}`, personId: `person-${index}`, isHere: index % 2 === 0 }), 0);
    }
    expect(presence.at('ticket:1')).toHaveLength(100);
    expect(presence.size).toBe(100);
  });
});
