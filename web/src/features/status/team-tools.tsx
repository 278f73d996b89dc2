import { useState } from 'react';
import type { FragmentType } from '@/gql/fragment-masking.ts';
import { Button } from '@/ui/button.tsx';
import { ComponentEditor, type ComponentEditor_component } from './component-editor.tsx';
import type { ImpactFields_component } from './impact-fields.tsx';
import { IncidentForm } from './incident-form.tsx';
import { MaintenanceForm } from './maintenance-form.tsx';

interface TeamToolsProps {
  deskId: string;
  components: readonly (FragmentType<typeof ImpactFields_component> & FragmentType<typeof ComponentEditor_component>)[];
  /** Lists what there is. */
  isAdmin: boolean;
}

/** What the team tells its readers, each in a form of its own. */
export function TeamTools({ deskId, components, isAdmin }: TeamToolsProps) {
  const [open, setOpen] = useState<'incident' | 'maintenance' | 'components'>();
  const form = { deskId, components, onDone: () => setOpen(undefined) };
  if (open === 'incident') return <IncidentForm {...form} />;
  if (open === 'maintenance') return <MaintenanceForm {...form} />;
  if (open === 'components') return <ComponentEditor {...form} />;
  return (
    <div className="flex flex-wrap gap-2">
      <Button variant="primary" onClick={() => setOpen('incident')}>
        New incident
      </Button>
      <Button onClick={() => setOpen('maintenance')} disabled={components.length === 0}>
        Plan maintenance
      </Button>
      {isAdmin && <Button onClick={() => setOpen('components')}>Components</Button>}
    </div>
  );
}
