import { builder } from '../builder.ts';
import type { TextSegment } from './highlight.ts';

export const TextSegmentType = builder.objectRef<TextSegment>('TextSegment').implement({
  description: 'A piece of text. It is plain: nothing in it is markup.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As it was written.' }),
    found: t.exposeBoolean('found', { description: 'Whether it is what was searched for.' }),
  }),
});
