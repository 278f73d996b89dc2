import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import type { DeskRole } from '@/gql/graphql.ts';
import { formErrorOf } from '@/lib/forms/form-error.ts';
import { Button } from '@/ui/button.tsx';
import { EmailField } from '@/ui/email-field.tsx';
import { Select } from '@/ui/select.tsx';
import { AddDeskMemberDocument } from './admin-mutations.ts';
import type { SectionProps } from './admin-page.tsx';
import { SectionHeading } from './section-form.tsx';
import { TeamMember } from './team-member.tsx';

const roles: { value: DeskRole; label: string }[] = [
  { value: 'AGENT', label: 'Agent' },
  { value: 'ADMIN', label: 'Admin' },
];

const words = {
  email: {
    REQUIRED: 'Enter an email address.',
    INVALID: 'This is no email address.',
    UNKNOWN: 'Nobody has an account with this address. Ask them to sign up first.',
  },
};

/** Who works at the desk, and who runs it. Each change holds at once. */
export function TeamSection({ administration }: SectionProps) {
  const { desk, members } = administration;
  const [{ fetching }, add] = useMutation(AddDeskMemberDocument);
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<DeskRole>('AGENT');
  const [problem, setProblem] = useState<string>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (email.trim() === '') return setProblem(words.email.REQUIRED);
    const { error } = await add({ input: { deskId: desk.id, email, role } });
    if (!error) {
      setEmail('');
      return setProblem(undefined);
    }
    const { fields, form } = formErrorOf(error, words);
    return setProblem(fields.email ?? form);
  }

  return (
    <div className="flex max-w-read flex-col gap-5">
      <SectionHeading
        title="Team"
        intro="Agents work on tickets; admins also run the desk. Whoever is taken off loses the queue at once."
      />
      <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-3">
        <div className="grid items-start gap-3 sm:grid-cols-[1fr_10rem]">
          <EmailField
            value={email}
            onChange={(typed) => {
              setEmail(typed);
              setProblem(undefined);
            }}
            error={problem}
          />
          <Select label="Role" options={roles} value={role} onChange={setRole} />
        </div>
        <div>
          <Button type="submit" busy={fetching}>
            Add to the team
          </Button>
        </div>
      </form>
      <ul aria-label="Members" className="divide-y divide-line border-line border-y">
        {members.map((member) => (
          <TeamMember key={member.person.id} deskId={desk.id} member={member} />
        ))}
      </ul>
    </div>
  );
}
