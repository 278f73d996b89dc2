import { signal } from '@lexical/extension';
import { defineExtension, type NodeKey } from 'lexical';
import type { Picture } from './picture.ts';

/** What somebody is to be asked about a picture. */
export interface PictureQuestion {
  /** What was pasted or dropped; null where they are to choose. */
  readonly file: File | null;
  /** The one in the document that is changed; null for a new one. */
  readonly edited: { readonly key: NodeKey; readonly picture: Picture } | null;
}

/**
 * What is to be asked about pictures that are on their way in, one after the other: what is pasted and dropped has no words
 * yet. `questions` is a signal of the output, which a dialog follows and empties; `takesPictures` says whether what is asked
 * can be answered with a picture.
 */
export const PictureQuestionsExtension = defineExtension({
  name: 'parley/picture-questions',
  build: () => {
    const questions = signal<readonly PictureQuestion[]>([]);
    return {
      questions,
      takesPictures: signal(true),
      ask: (...asked: readonly PictureQuestion[]) => {
        questions.value = [...questions.peek(), ...asked];
      },
    };
  },
});
