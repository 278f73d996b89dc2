import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { ImageOff } from 'lucide-react';
import { Button } from '@/ui/button.tsx';
import { PictureQuestionsExtension } from './picture-questions-extension.ts';

/** Says of pictures that were pasted or dropped that the desk takes none. Shown until its reader has seen it. */
export function PicturesNotTaken() {
  const { questions } = useExtensionDependency(PictureQuestionsExtension).output;
  const names = useExtensionSignalValue(PictureQuestionsExtension, 'questions').flatMap(({ file }) => file?.name ?? []);
  return (
    <div className="flex items-start gap-2 border-line border-t px-3 py-2 text-sm">
      <ImageOff className="mt-0.5 size-4 shrink-0 text-amber-text" aria-hidden="true" />
      <p role="alert" className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        Not put in: {names.join(', ')}. This desk takes no pictures, as its attachments are set. Whatever else came with
        it is in the text.
      </p>
      <Button
        size="sm"
        variant="quiet"
        onClick={() => {
          questions.value = [];
        }}
      >
        Dismiss
      </Button>
    </div>
  );
}
