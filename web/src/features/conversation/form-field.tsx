import { ClipboardCheck, ClipboardList } from 'lucide-react';
import { kindsInWords } from '@/lib/uploads/refusal-words.ts';
import { Select } from '@/ui/select.tsx';
import type { FormChoice } from './form-choice.ts';

interface FormFieldProps {
  form: FormChoice;
  onChoose: (id: string) => void;
}

/** Beside the files of a reply, while the team waits for a form: which of them it is. */
export function FormField({ form: { kinds, candidates, chosen }, onChoose }: FormFieldProps) {
  if (chosen && candidates.length > 1) {
    const options = candidates.map(({ id, name }) => ({ value: id, label: name }));
    return <Select label="The application form is" options={options} value={chosen.id} onChange={onChoose} />;
  }
  const Icon = chosen ? ClipboardCheck : ClipboardList;
  return (
    <p role="status" className="flex items-start gap-2 text-muted text-sm">
      <Icon className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
      <span className="min-w-0 break-words">
        {chosen
          ? `${chosen.name} goes as the application form.`
          : `Attach the filled-in form as ${kindsInWords(kinds)}. It goes with your reply.`}
      </span>
    </p>
  );
}
