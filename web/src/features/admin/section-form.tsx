import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { focusFirstInvalid } from '@/lib/forms/focus-first-invalid.ts';
import { useAskBeforeLeaving } from '@/lib/navigation/use-ask-before-leaving.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { LeaveQuestion } from '@/ui/leave-question.tsx';
import type { Section } from './use-section.ts';

interface SectionFormProps {
  title: string;
  /** One sentence on what it decides, and for whom. */
  intro: string;
  section: SectionState;
  children: ReactNode;
}

/** All of a section but what is typed into it. */
type SectionState = Omit<Section<unknown>, 'draft' | 'change'>;

/** The frame of a section: what it is, its fields, and one button that saves all of them. */
export function SectionForm({ title, intro, section, children }: SectionFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { dirty, busy, failures, overtaken } = section;
  useAskBeforeLeaving(dirty);
  const wasBusy = useRef(false);

  useEffect(() => {
    if (wasBusy.current && !busy && form.current) focusFirstInvalid(form.current);
    wasBusy.current = busy;
  }, [busy]);

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (!busy) void section.submit();
      }}
      className="flex max-w-read flex-col gap-5 has-[table]:max-w-5xl"
    >
      <SectionHeading title={title} intro={intro} />
      {children}
      {overtaken && (
        <div role="alert" className="flex flex-col items-start gap-2 rounded-md bg-amber-soft p-3 text-amber-text">
          <p>Somebody else has changed this meanwhile. What you typed is still here.</p>
          <div className="flex flex-wrap gap-2">
            <Button size="sm" onClick={section.reset}>
              Load the current values
            </Button>
            <Button size="sm" onClick={section.keep}>
              Keep mine
            </Button>
          </div>
        </div>
      )}
      <FieldError id="section-error" message={failures.join(' ') || undefined} />
      {/* Over the padding of what scrolls, too: nothing shows below it. */}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-line border-t bg-ground py-3 md:-bottom-5 md:-mb-5 md:pb-5">
        <Button type="submit" variant="primary" busy={busy} disabled={!dirty || overtaken}>
          Save
        </Button>
        {dirty && (
          <Button variant="quiet" onClick={section.reset}>
            Discard changes
          </Button>
        )}
        <p role="status" className="text-muted">
          {dirty ? 'Not saved yet' : 'Saved'}
        </p>
      </div>
      <LeaveQuestion isNeeded={dirty} description={`What you changed in “${title}” would be lost.`} />
    </form>
  );
}

export function SectionHeading({ title, intro }: { title: string; intro: string }) {
  return (
    <div className="flex flex-col gap-1">
      <h2 className="font-semibold text-lg">{title}</h2>
      <p className="text-muted">{intro}</p>
    </div>
  );
}
