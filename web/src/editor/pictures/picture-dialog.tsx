import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { useEffect, useRef, useState } from 'react';
import { namedScreenshot } from '@/lib/uploads/named-screenshot.ts';
import { FormDialog } from '@/ui/form-dialog.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { ChosenPicture } from './chosen-picture.tsx';
import { CHANGE_PICTURE_COMMAND, INSERT_PICTURE_COMMAND } from './picture-extension.ts';
import type { PicturePlace } from './picture-place.ts';
import { type PictureQuestion, PictureQuestionsExtension } from './picture-questions-extension.ts';
import { PicturesNotTaken } from './pictures-not-taken.tsx';
import { usePictureUpload } from './use-picture-upload.ts';

/** As the API counts them. */
const WORDS_MAX_LENGTH = 300;

/** Asks about the pictures that are on their way into the document, one after the other. */
export function PictureDialogs({ place }: { readonly place: PicturePlace }) {
  const { questions, takesPictures } = useExtensionDependency(PictureQuestionsExtension).output;
  const isTaken = place.policy.kinds.length > 0;
  useEffect(() => {
    takesPictures.value = isTaken;
  }, [takesPictures, isTaken]);
  const [question, ...later] = useExtensionSignalValue(PictureQuestionsExtension, 'questions');
  const [answered, setAnswered] = useState(0);
  if (!question) return null;
  if (question.file && !isTaken) return <PicturesNotTaken />;
  const close = () => {
    questions.value = later;
    setAnswered(answered + 1);
  };
  return <PictureDialog key={answered} place={place} question={question} isLast={later.length === 0} onClose={close} />;
}

interface PictureDialogProps {
  readonly place: PicturePlace;
  readonly question: PictureQuestion;
  readonly isLast: boolean;
  readonly onClose: () => void;
}

function PictureDialog({ place, question: { file, edited }, isLast, onClose }: PictureDialogProps) {
  const [editor] = useLexicalComposerContext();
  const { upload, start, settled, keep } = usePictureUpload(place);
  const [chosen, setChosen] = useState(() => file && namedScreenshot(file, new Date()));
  const [alt, setAlt] = useState(edited?.picture.alt ?? '');
  const [caption, setCaption] = useState(edited?.picture.caption ?? '');
  const [isAsked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const isClosed = useRef(false);
  const problems = {
    picture: upload.status === 'none' && !edited ? 'Choose a picture.' : undefined,
    alt: problemOf(alt.trim() === '', alt, 'Say what the picture shows, for readers who can’t see it.'),
    caption: problemOf(false, caption, ''),
  };
  useEffect(() => {
    if (chosen) start(chosen);
  }, [chosen, start]);

  async function submit(): Promise<boolean> {
    setAsked(true);
    if (Object.values(problems).some(Boolean)) return false;
    setBusy(true);
    if (chosen && upload.status === 'refused' && upload.again) start(chosen);
    const now = await settled();
    setBusy(false);
    const stored = now.status === 'there' ? now.file : now.status === 'none' ? edited?.picture : undefined;
    if (!stored || isClosed.current) return false;
    const picture = { ...stored, alt: alt.trim(), caption: caption.trim() };
    editor.update(() => {
      if (edited) editor.dispatchCommand(CHANGE_PICTURE_COMMAND, { key: edited.key, picture });
      else editor.dispatchCommand(INSERT_PICTURE_COMMAND, picture);
    });
    keep();
    isClosed.current = true;
    return true;
  }

  return (
    <FormDialog
      open
      onOpenChange={(open) => {
        if (open) return;
        isClosed.current = true;
        onClose();
      }}
      onCloseAutoFocus={(event) => {
        event.preventDefault();
        if (isLast) editor.focus();
      }}
      title={edited ? 'Edit picture' : 'Insert a picture'}
      description="Whoever may read the article sees it."
      submitLabel={edited ? 'Save picture' : 'Insert picture'}
      busy={busy}
      failure={undefined}
      heldUntil={undefined}
      onSubmit={submit}
    >
      {place.policy.kinds.length > 0 && (
        <ChosenPicture
          chosen={chosen}
          before={edited?.picture.src ?? null}
          upload={upload}
          policy={place.policy}
          problem={isAsked ? problems.picture : undefined}
          onChoose={setChosen}
        />
      )}
      <TextField
        label="Alternative text"
        hint="What the picture shows, for readers who can’t see it."
        countTo={WORDS_MAX_LENGTH}
        value={alt}
        onChange={setAlt}
        error={isAsked ? problems.alt : undefined}
        autoComplete="off"
      />
      <TextField
        label="Caption"
        optional
        countTo={WORDS_MAX_LENGTH}
        value={caption}
        onChange={setCaption}
        error={isAsked ? problems.caption : undefined}
        autoComplete="off"
      />
    </FormDialog>
  );
}

function problemOf(isMissing: boolean, words: string, missing: string): string | undefined {
  if (isMissing) return missing;
  return words.trim().length > WORDS_MAX_LENGTH ? `Shorten it to ${WORDS_MAX_LENGTH} characters.` : undefined;
}
