import { describe, expect, it } from 'vitest';
import { parseOutboxEntry } from './outbox-entry.ts';

const stored = {
  clientMutationId: '1',
  place: 'ticket',
  placeId: 'ticket',
  reference: 'TKT-22222-2222',
  side: 'TEAM',
  kind: 'reply',
  text: { root: { type: 'root', children: [] } },
  files: [{ id: 'f', name: 'a.png', kind: 'png', bytes: 1, thumbnailUrl: null, state: 'AVAILABLE' }],
  formId: 'f',
  lastSeenMessageId: 'm',
  createdAt: 1_000,
  mayBeStored: false,
  progress: { state: 'waiting', hindrance: 'OFFLINE', retryAt: 2_000, attempts: 3 },
};

describe('an entry out of storage', () => {
  it('is as it was put there, however far it had come', () => {
    const refused = { state: 'refused', refusal: { kind: 'CLOSED', detail: 'Closed.' } };
    for (const progress of [stored.progress, refused, { state: 'sending' }, { state: 'sent' }]) {
      expect(parseOutboxEntry({ ...stored, progress })).toEqual({ ...stored, progress });
    }
  });

  it('is sent when nobody knows how far it had come: the server knows whether it has it', () => {
    const { mayBeStored: _unknown, ...older } = stored;
    expect(parseOutboxEntry({ ...older, progress: { state: 'flying' } })).toMatchObject({
      mayBeStored: true,
      progress: { state: 'sending' },
    });
  });

  it('is of a chat only where it says so', () => {
    expect(parseOutboxEntry({ ...stored, place: 'chat' })?.place).toBe('chat');
    const { place: _place, placeId: ticketId, ...older } = stored;
    expect(parseOutboxEntry({ ...older, ticketId })).toMatchObject({ place: 'ticket', placeId: 'ticket' });
  });

  it('stays among the team when it may be a note', () => {
    expect(parseOutboxEntry({ ...stored, kind: 'memo' })?.kind).toBe('note');
  });

  it('is none without a text, an id or a ticket', () => {
    expect(parseOutboxEntry({ ...stored, text: 'words' })).toBeUndefined();
    expect(parseOutboxEntry({ ...stored, clientMutationId: 7 })).toBeUndefined();
    expect(parseOutboxEntry({ ...stored, placeId: '' })).toBeUndefined();
    expect(parseOutboxEntry(null)).toBeUndefined();
  });
});
