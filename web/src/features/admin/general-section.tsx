import { useMutation } from 'urql';
import { Checkbox } from '@/ui/checkbox.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { UpdateDeskGeneralDocument } from './admin-mutations.ts';
import type { SectionProps } from './admin-page.tsx';
import { SectionForm } from './section-form.tsx';
import { useSection } from './use-section.ts';

const words = [
  ['ticketType', 'What a kind of ticket is called'],
  ['subject', 'What a ticket’s headline is called'],
  ['body', 'What the first message is called'],
  ['attach', 'Button that adds files'],
  ['submit', 'Button that sends a new ticket'],
  ['sendReply', 'Button that sends a reply'],
  ['closeTicket', 'Button that closes a ticket'],
] as const;

/** The desk's name, how its team signs, and its words. */
export function GeneralSection({ administration, version }: SectionProps) {
  const [, update] = useMutation(UpdateDeskGeneralDocument);
  const { name, teamName, showsAgentNames, vocabulary: saved } = administration.desk;
  const { ticketType, subject, body, attach, submit, sendReply, closeTicket } = saved;
  const vocabulary = { ticketType, subject, body, attach, submit, sendReply, closeTicket };
  const section = useSection({
    saved: { name, teamName, showsAgentNames, vocabulary },
    save: (draft) => update({ input: { desk: version, ...draft } }),
    fields: ['name', 'teamName', ...words.map(([word]) => word)],
  });
  const { draft, change, problem } = section;
  return (
    <SectionForm title="General" intro="What customers read on every page of this desk." section={section}>
      <TextField
        label="Desk name"
        value={draft.name}
        onChange={(next) => change({ ...draft, name: next })}
        error={problem('name')}
      />
      <TextField
        label="Team name"
        hint="Signs messages where the names of agents are not shown."
        value={draft.teamName}
        onChange={(next) => change({ ...draft, teamName: next })}
        error={problem('teamName')}
      />
      <Checkbox
        label="Show customers the names of agents"
        checked={draft.showsAgentNames}
        onChange={(next) => change({ ...draft, showsAgentNames: next })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        {words.map(([word, label]) => (
          <TextField
            key={word}
            label={label}
            value={draft.vocabulary[word]}
            onChange={(next) => change({ ...draft, vocabulary: { ...draft.vocabulary, [word]: next } })}
            error={problem(`vocabulary.${word}`)}
          />
        ))}
      </div>
    </SectionForm>
  );
}
