import { useMutation } from 'urql';
import { Button } from '@/ui/button.tsx';
import { TextArea } from '@/ui/text-area.tsx';
import { UpdateAutomaticRepliesDocument } from './admin-mutations.ts';
import type { SectionProps } from './admin-page.tsx';
import { RowCard, RowTools, withRow } from './row-tools.tsx';
import { SectionForm } from './section-form.tsx';
import { useSection } from './use-section.ts';

/** What the desk says by itself. */
export function AutomaticRepliesSection({ administration, version }: SectionProps) {
  const [, update] = useMutation(UpdateAutomaticRepliesDocument);
  const section = useSection({
    saved: administration.automaticReplies.map(({ on, markdown }) => ({ on, markdown })),
    save: (automaticReplies) => update({ input: { desk: version, automaticReplies } }),
    fields: ['markdown'],
  });
  const { draft: rows, change, problem } = section;
  return (
    <SectionForm
      title="Automatic replies"
      intro="Posted in the team's name when a ticket is opened. They never count as the team's answer."
      section={section}
    >
      {rows.length === 0 && <p className="text-muted">This desk posts nothing by itself.</p>}
      {rows.map((row, index) => (
        <RowCard
          // biome-ignore lint/suspicious/noArrayIndexKey: replies have nothing else of their own
          key={index}
          title={`Reply ${index + 1}, when a ticket is opened`}
          tools={<RowTools rows={rows} index={index} name={`reply ${index + 1}`} onChange={change} />}
        >
          <TextArea
            label="Message"
            hint="As Markdown: **bold**, lists, links."
            rows={3}
            value={row.markdown}
            onChange={(markdown) => change(withRow(rows, index, { markdown }))}
            error={problem(`automaticReplies.${index}.markdown`)}
          />
        </RowCard>
      ))}
      <div>
        <Button onClick={() => change([...rows, { on: 'TICKET_CREATED', markdown: '' }])}>Add a reply</Button>
      </div>
    </SectionForm>
  );
}
