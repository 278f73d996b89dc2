import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { ComponentForm } from './component-form.tsx';

export const ComponentEditor_component = graphql(`
  fragment ComponentEditor_component on StatusComponent {
    id
    name
    group
    description
    version
  }
`);

const UpdateStatusComponentDocument = graphql(`
  mutation UpdateStatusComponent($input: UpdateStatusComponentInput!) {
    updateStatusComponent(input: $input) {
      status {
        id
        ...StatusPage_status
      }
    }
  }
`);

const AddStatusComponentDocument = graphql(`
  mutation AddStatusComponent($input: AddStatusComponentInput!) {
    addStatusComponent(input: $input) {
      status {
        id
        ...StatusPage_status
      }
    }
  }
`);

const RemoveStatusComponentDocument = graphql(`
  mutation RemoveStatusComponent($input: RemoveStatusComponentInput!) {
    removeStatusComponent(input: $input) {
      status {
        id
        ...StatusPage_status
      }
    }
  }
`);

interface ComponentEditorProps {
  deskId: string;
  components: readonly FragmentType<typeof ComponentEditor_component>[];
  onDone: () => void;
}

const blank = { version: 0, name: '', group: '', description: '' };

/** What there is, for its admins: named, placed, listed and listed no more. */
export function ComponentEditor({ deskId, components: masked, onDone }: ComponentEditorProps) {
  const components = readFragment(ComponentEditor_component, masked);
  const [, add] = useMutation(AddStatusComponentDocument);
  const [, update] = useMutation(UpdateStatusComponentDocument);
  const [, remove] = useMutation(RemoveStatusComponentDocument);
  /** Id of the one that is edited, or "new". */
  const [editing, setEditing] = useState<string>();
  const [removing, setRemoving] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const going = components.find(({ id }) => id === removing);

  const say = ({ error }: { error?: CombinedError | undefined }) => setFailure(error && faultOf(error).detail);
  const close = () => setEditing(undefined);

  return (
    <section aria-labelledby="components" className="flex flex-col gap-3 rounded-md border border-line bg-surface p-4">
      <div className="flex items-center justify-between gap-4">
        <h2 id="components" className="font-semibold">
          Components
        </h2>
        <Button variant="quiet" size="sm" onClick={onDone}>
          Done
        </Button>
      </div>
      <FieldError id="component-error" message={failure} />
      <ul className="flex flex-col divide-y divide-line">
        {components.map((component, index) => {
          const { id, version, name, group, description } = component;
          const place = (position: number) =>
            update({ input: { componentId: id, version, component: { name, group, description, position } } });
          return (
            <li key={id} className="flex flex-col gap-3 py-2">
              <div className="flex flex-wrap items-center gap-1">
                <span className="flex-1 basis-full text-sm sm:basis-40">
                  {name} {group && <span className="text-faint">{group}</span>}
                </span>
                <Button
                  variant="quiet"
                  size="sm"
                  aria-label={`Move ${name} up`}
                  held={index === 0 || id === editing}
                  onClick={() => void place(index - 1).then(say)}
                >
                  <ArrowUp className="size-4" aria-hidden="true" />
                </Button>
                <Button
                  variant="quiet"
                  size="sm"
                  aria-label={`Move ${name} down`}
                  held={index === components.length - 1 || id === editing}
                  onClick={() => void place(index + 1).then(say)}
                >
                  <ArrowDown className="size-4" aria-hidden="true" />
                </Button>
                <Button variant="quiet" size="sm" aria-label={`Edit ${name}`} onClick={() => setEditing(id)}>
                  Edit
                </Button>
                <Button variant="quiet" size="sm" aria-label={`Remove ${name}`} onClick={() => setRemoving(id)}>
                  Remove
                </Button>
              </div>
              {editing === id && (
                <ComponentForm
                  place={id}
                  saved={{ version, name, group, description }}
                  submit="Save"
                  onClose={close}
                  onSubmit={async ({ version: seen, ...written }) => {
                    const changed = { ...written, position: index };
                    const { error } = await update({ input: { componentId: id, version: seen, component: changed } });
                    return error;
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
      {editing === 'new' ? (
        <ComponentForm
          place={`new.${deskId}`}
          saved={blank}
          submit="Add"
          onClose={close}
          onSubmit={async ({ version: _, ...component }) => {
            const added = { ...component, position: components.length };
            const { error } = await add({ input: { deskId, component: added } });
            return error;
          }}
        />
      ) : (
        <Button size="sm" className="self-start" onClick={() => setEditing('new')}>
          Add a component
        </Button>
      )}
      <ConfirmDialog
        open={going !== undefined}
        onOpenChange={() => setRemoving(undefined)}
        title={`Remove ${going?.name ?? 'it'}?`}
        description="It is listed no more, and what is open about it ends. Past incidents go on naming it."
        confirmLabel="Remove"
        danger
        onConfirm={async () => {
          if (!going) return;
          const { error } = await remove({ input: { componentId: going.id, version: going.version } });
          return error && faultOf(error).detail;
        }}
      />
    </section>
  );
}
