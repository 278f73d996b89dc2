import { type ReactNode, useState } from 'react';
import { slugOf } from '@/lib/forms/slug.ts';
import { EmailField } from '@/ui/email-field.tsx';
import { NewPasswordField } from '@/ui/new-password-field.tsx';
import { PageForm } from '@/ui/page-form.tsx';
import { RadioCards } from '@/ui/radio-cards.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { DESK_SLUG_MAX_LENGTH, type SetupDraft, type SetupField } from './setup-problems.ts';
import { useSetUp } from './use-set-up.ts';

const blank: SetupDraft = { name: '', email: '', password: '', preset: '', deskName: '', deskSlug: '' };

interface SetupFormProps {
  token: string;
  presets: readonly { slug: string; name: string; description: string }[];
  /** With the name of the new desk. */
  onDone: (deskName: string) => void;
}

/** Who becomes the first admin, and what their desk begins with. */
export function SetupForm({ token, presets, onDone }: SetupFormProps) {
  const [draft, setDraft] = useState(blank);
  const { problems, failure, busy, forget, submit } = useSetUp(token);
  // Until somebody writes one of their own, the short name follows the name.
  const [ownSlug, setOwnSlug] = useState(false);

  function change(field: SetupField, value: string) {
    setDraft((before) => ({ ...before, [field]: value }));
    forget(field);
  }

  async function send() {
    const deskName = await submit(draft);
    if (deskName !== undefined) onDone(deskName);
  }

  return (
    <PageForm
      title="Set up Parley"
      intro="Make yourself the first admin, and your first support desk."
      submit="Set up"
      busy={busy}
      error={failure}
      onSubmit={() => void send()}
    >
      <Part title="You">
        <TextField
          label="Name"
          value={draft.name}
          onChange={(name) => change('name', name)}
          error={problems.name}
          autoComplete="name"
        />
        <EmailField value={draft.email} onChange={(email) => change('email', email)} error={problems.email} />
        <NewPasswordField
          label="Password"
          value={draft.password}
          onChange={(password) => change('password', password)}
          error={problems.password}
        />
      </Part>
      <Part title="Your desk">
        <RadioCards
          label="Kind of support"
          hint="It decides the words, statuses, ticket types, priorities and working hours to begin with."
          options={presets.map(({ slug, name, description }) => ({ value: slug, label: name, description }))}
          value={draft.preset}
          onChange={(preset) => change('preset', preset)}
          error={problems.preset}
        />
        <TextField
          label="Desk name"
          hint="Customers see it."
          value={draft.deskName}
          onChange={(deskName) => {
            change('deskName', deskName);
            if (!ownSlug) change('deskSlug', slugOf(deskName, DESK_SLUG_MAX_LENGTH));
          }}
          error={problems.deskName}
          autoComplete="organization"
        />
        <TextField
          label="Short name"
          hint="For addresses: lower-case letters, digits and hyphens."
          value={draft.deskSlug}
          onChange={(deskSlug) => {
            setOwnSlug(deskSlug !== '');
            change('deskSlug', deskSlug);
          }}
          error={problems.deskSlug}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="font-mono text-sm"
        />
      </Part>
    </PageForm>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="flex flex-col gap-4 [&:not(:first-child)]:mt-4">
      <legend className="mb-4 font-semibold">{title}</legend>
      {children}
    </fieldset>
  );
}
