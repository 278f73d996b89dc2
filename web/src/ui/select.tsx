import { clsx } from 'clsx';
import { Check, ChevronDown } from 'lucide-react';
import { Select as Primitive } from 'radix-ui';
import { useId } from 'react';
import { controlClass, describedBy, Field, type FieldTexts } from './field.tsx';
import { menuClass, menuItemClass } from './menu-class.ts';

export interface SelectOption<Value extends string = string> {
  value: Value;
  label: string;
  description?: string;
}

interface SelectBaseProps<Value extends string> {
  options: readonly SelectOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  disabled?: boolean;
}

function isOption<Value extends string>(
  options: readonly SelectOption<Value>[],
  value: string,
): SelectOption<Value> | undefined {
  return options.find((option) => option.value === value);
}

interface ListboxProps<Value extends string> extends SelectBaseProps<Value> {
  id?: string;
  className: string;
  ariaLabel?: string;
  describedById?: string | undefined;
  invalid?: boolean;
}

function Listbox<Value extends string>({
  id,
  options,
  value,
  onChange,
  disabled,
  className,
  ariaLabel,
  describedById,
  invalid,
}: ListboxProps<Value>) {
  return (
    <Primitive.Root
      value={value}
      disabled={disabled ?? false}
      onValueChange={(next) => {
        const option = isOption(options, next);
        if (option) onChange(option.value);
      }}
    >
      <Primitive.Trigger
        {...(id ? { id } : {})}
        className={className}
        aria-label={ariaLabel}
        aria-describedby={describedById}
        aria-invalid={invalid || undefined}
      >
        <span className="truncate">
          <Primitive.Value />
        </span>
        <ChevronDown className="size-4 shrink-0 text-muted" aria-hidden="true" />
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          position="popper"
          sideOffset={4}
          className={clsx(
            menuClass,
            'max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width)',
          )}
        >
          <Primitive.Viewport>
            {options.map((option) => (
              <Primitive.Item key={option.value} value={option.value} className={clsx(menuItemClass, 'pr-9')}>
                <span className="flex flex-col">
                  <Primitive.ItemText>{option.label}</Primitive.ItemText>
                  {option.description && <span className="text-muted text-xs">{option.description}</span>}
                </span>
                <Primitive.ItemIndicator className="absolute right-2.5">
                  <Check className="size-4 text-accent-text" aria-hidden="true" />
                </Primitive.ItemIndicator>
              </Primitive.Item>
            ))}
          </Primitive.Viewport>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** One of several, in a form. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  optional,
  ...list
}: FieldTexts & SelectBaseProps<Value>) {
  const id = useId();
  const texts: FieldTexts = { label, hint, error, ...(optional === undefined ? {} : { optional }) };
  return (
    <Field id={id} {...texts}>
      <Listbox
        id={id}
        {...list}
        describedById={describedBy(id, texts)}
        invalid={Boolean(error)}
        className={clsx(controlClass, 'flex h-10 items-center justify-between gap-2 text-left pointer-coarse:h-11')}
      />
    </Field>
  );
}

/** One of several, in a toolbar: its label stands in the button, as in "Sort: Updated". */
export function InlineSelect<Value extends string>({ label, ...list }: { label: string } & SelectBaseProps<Value>) {
  return (
    <span className="inline-flex items-center gap-1 text-sm">
      <span className="text-muted" aria-hidden="true">
        {label}:
      </span>
      <Listbox
        {...list}
        ariaLabel={label}
        className="-ml-1 inline-flex min-h-8 items-center gap-1 rounded-md px-1.5 font-medium text-ink hover:bg-hover pointer-coarse:min-h-11"
      />
    </span>
  );
}
