import { clsx } from 'clsx';
import { UserRound } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useQuery } from 'urql';
import type { FindCustomersQuery } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useSettled } from '@/lib/time/use-settled.ts';
import { Button } from '@/ui/button.tsx';
import { controlClass, describedBy, Field, type FieldTexts } from '@/ui/field.tsx';
import { FindCustomersDocument } from './new-ticket-query.ts';

export type Customer = NonNullable<NonNullable<FindCustomersQuery['desk']>['customers']>[number];

interface CustomerPickerProps {
  /** Of the desk whose customers they are. */
  slug: string;
  value: Customer | undefined;
  onChange: (customer: Customer | undefined) => void;
  /** Whoever it is for, somebody is being looked for. */
  onSearch: () => void;
  error: string | undefined;
}

/** Who the ticket is for: found by name or address while one types, chosen by arrow keys or a click. */
export function CustomerPicker({ slug, value, onChange, onSearch, error }: CustomerPickerProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const search = useSettled(typed.trim(), 200);
  const [{ data, fetching, error: fault }] = useQuery({
    query: FindCustomersDocument,
    variables: { slug, search },
    pause: value !== undefined || search === '',
    requestPolicy: 'network-only',
  });
  const found = search === '' ? [] : (data?.desk?.customers ?? []);
  const texts: FieldTexts = { label: 'Customer', hint: 'Search by name or email address.', error };

  function choose(customer: Customer) {
    onChange(customer);
    setOpen(false);
    setTyped('');
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') return setOpen(false);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setOpen(true);
      setMarked((index) => (index + step + found.length) % found.length);
    }
    const customer = found[marked];
    if (event.key === 'Enter' && isOpen && customer) {
      event.preventDefault();
      choose(customer);
    }
  }

  if (value) {
    return (
      <div className="flex flex-col gap-1.5">
        <span className="font-medium text-sm">Customer</span>
        <div className="flex flex-wrap items-center gap-3 rounded-md border border-line bg-surface px-3 py-2">
          <UserRound className="size-4 shrink-0 text-muted" aria-hidden="true" />
          <span className="min-w-0 flex-1">
            <span className="block font-medium">{value.person.name}</span>
            <span className="block break-all text-muted text-sm">{value.email}</span>
          </span>
          <Button size="sm" variant="quiet" onClick={() => onChange(undefined)}>
            Change customer
          </Button>
        </div>
      </div>
    );
  }
  const isListed = isOpen && typed.trim() !== '';
  return (
    <Field id={id} {...texts}>
      <div className="relative">
        <input
          id={id}
          type="text"
          role="combobox"
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isListed && found[marked] ? `${id}-${marked}` : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, texts)}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setMarked(0);
            setOpen(true);
            onSearch();
          }}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
          className={clsx(controlClass, 'h-10 pointer-coarse:h-11')}
        />
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label="Customers"
          className={clsx(
            'absolute inset-x-0 top-full z-20 mt-1 max-h-80 overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-float',
            !isListed && 'hidden',
          )}
        >
          {found.map((customer, index) => (
            <div
              key={customer.person.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === marked}
              // Before the field loses focus, which would close the list.
              onPointerDown={(event) => {
                event.preventDefault();
                choose(customer);
              }}
              onPointerEnter={() => setMarked(index)}
              className={clsx('cursor-pointer rounded-md px-2.5 py-1.5', index === marked && 'bg-hover')}
            >
              <span className="block">{customer.person.name}</span>
              <span className="block break-all text-muted text-xs">
                {[customer.email, ...customer.workspaces.map(({ name }) => name)].join(' · ')}
              </span>
            </div>
          ))}
        </div>
      </div>
      <p role="status" className="text-muted text-sm empty:absolute">
        {isListed && listWords(found.length, fetching || search !== typed.trim(), fault && faultOf(fault).detail)}
      </p>
    </Field>
  );
}

function listWords(count: number, isSearching: boolean, failure: string | undefined): string {
  if (failure) return failure;
  if (isSearching) return 'Searching…';
  if (count === 0) return 'No customer of this desk has such a name or address.';
  return count === 1 ? '1 customer' : `${count} customers, the nearest first`;
}
