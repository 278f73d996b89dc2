import { describe, expect, it } from 'vitest';
import { chatLists, withChat } from './chat-lists.ts';

const chat = (id: string, minute: number, part: object = {}) => ({
  id,
  state: 'WAITING' as const,
  queuedAt: `2026-11-22T10:${String(minute).padStart(2, '0')}:00Z`,
  agent: null,
  transferTo: null,
  ...part,
});
const held = (id: string, minute: number, agent: string, transferTo?: string) =>
  chat(id, minute, { state: 'HUMAN', agent: { id: agent }, transferTo: transferTo ? { id: transferTo } : null });

const idsOf = (lists: ReturnType<typeof chatLists>) =>
  Object.fromEntries(Object.entries(lists).map(([name, items]) => [name, items.map(({ id }: { id: string }) => id)]));

describe('the chats of a desk', () => {
  it('are sorted out by who has them, in the order of the queue', () => {
    const chats = [
      chat('late', 9),
      chat(btoa('Chat:b'), 3),
      chat(btoa('Chat:a'), 3),
      held('own', 2, 'me'),
      held('theirs', 1, 'maya', 'ines'),
      held('for-me', 4, 'maya', 'me'),
      held('i-offer', 5, 'me', 'maya'),
    ];
    expect(idsOf(chatLists(chats, 'me'))).toEqual({
      waiting: [btoa('Chat:a'), btoa('Chat:b'), 'late'],
      offered: ['for-me'],
      mine: ['own', 'i-offer'],
      others: ['theirs'],
    });
  });

  it('follow what came later, and leave out what is over or with the assistant', () => {
    const before = [chat('accepted', 1), chat('ended', 2), chat('back', 3)];
    const after = [
      held('accepted', 1, 'me'),
      chat('ended', 2, { state: 'ENDED', queuedAt: null }),
      chat('back', 3, { state: 'ASSISTANT', queuedAt: null }),
      chat('new', 4),
      chat('newer', 5),
      chat('over', 6, { state: 'ENDED', queuedAt: null }),
      chat('oldest', 0),
    ];
    expect(idsOf(chatLists([...before, ...after], 'me'))).toEqual({
      waiting: ['oldest', 'new', 'newer'],
      offered: [],
      mine: ['accepted'],
      others: [],
    });
  });
});

describe('what a stream told of chats', () => {
  type Told = ReadonlyMap<string, ReturnType<typeof chat>>;
  const loaded = new Set(['loaded']);
  const tell = (told: Told, part: object): Told =>
    ['loaded', 'came'].reduce<Told>((all, id) => withChat(all, chat(id, 1, part), loaded), told);

  it('keeps a chat that is over only while the answer before still lists it', () => {
    const told = tell(new Map(), {});
    const after = tell(told, { state: 'ENDED', queuedAt: null });
    expect([...told.keys()]).toEqual(['loaded', 'came']);
    expect([...after.keys()]).toEqual(['loaded']);
    expect(chatLists([chat('loaded', 1), ...after.values()], 'me').waiting).toEqual([]);
  });
});
