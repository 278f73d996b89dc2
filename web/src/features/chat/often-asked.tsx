import { ArrowRight } from 'lucide-react';

/** As many as are read at a glance. */
const SHOWN = 4;

interface OftenAskedProps {
  /** In the order of the desk. */
  questions: readonly string[];
  disabled: boolean;
  onAsk: (question: string) => void;
}

/** What others ask: one press asks it. */
export function OftenAsked({ questions, disabled, onAsk }: OftenAskedProps) {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="often-asked" className="flex flex-col gap-1">
      <h2 id="often-asked" className="border-line border-b pb-2 font-semibold">
        Often asked
      </h2>
      <ul className="flex flex-col">
        {questions.slice(0, SHOWN).map((question) => (
          <li key={question}>
            <button
              type="button"
              disabled={disabled}
              onClick={() => onAsk(question)}
              className="-mx-2 flex min-h-11 w-[calc(100%+1rem)] items-center justify-between gap-3 rounded-md px-2 py-2 text-left text-accent-text hover:bg-hover disabled:opacity-55"
            >
              {question}
              <ArrowRight className="size-4 shrink-0 text-faint" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
