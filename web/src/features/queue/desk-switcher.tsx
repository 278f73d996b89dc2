import { InlineSelect } from '@/ui/select.tsx';

interface DeskSwitcherProps {
  desks: readonly { readonly slug: string; readonly name: string }[];
  slug: string;
  onChange: (slug: string) => void;
}

/** Whose queue is shown, for people on several teams. */
export function DeskSwitcher({ desks, slug, onChange }: DeskSwitcherProps) {
  return (
    <div className="border-line border-b px-3 py-1.5">
      <InlineSelect
        label="Desk"
        value={slug}
        options={desks.map((desk) => ({ value: desk.slug, label: desk.name }))}
        onChange={onChange}
      />
    </div>
  );
}
