import { clsx } from 'clsx';
import { MessageSquareQuote } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { isRichTextValue, plainRichText, type RichTextValue } from '@/editor/rich-text-value.ts';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { controlClass } from '@/ui/field.tsx';
import { findReplies } from './canned-reply-list.ts';

const CannedRepliesDocument = graphql(`
  query CannedReplies($deskId: ID!) {
    cannedReplies(deskId: $deskId) {
      id
      title
      shortcut
      body {
        text
        richText
      }
    }
  }
`);

interface CannedRepliesProps {
  deskId: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Puts the text where the caret is. */
  onChoose: (text: RichTextValue) => void;
  /** The field is to have the focus again. */
  onClosed: () => void;
}

/** The texts that the desk's team has ready: found by what is typed, chosen with Enter, and then changed as one likes. */
export function CannedReplies({ open, onOpenChange, onClosed, ...rest }: CannedRepliesProps) {
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Trigger asChild>
        <button
          type="button"
          aria-label="Canned replies"
          title="Canned replies (/ in an empty line)"
          className="target grid size-8 shrink-0 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink pointer-coarse:size-11"
        >
          <MessageSquareQuote className="size-4" aria-hidden="true" />
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          side="top"
          align="end"
          sideOffset={8}
          collisionPadding={8}
          aria-label="Canned replies"
          className="z-50 flex max-h-[min(24rem,var(--radix-popover-content-available-height))] w-96 max-w-[calc(100vw-16px)] animate-float-in flex-col gap-2 rounded-md border border-line bg-raised p-2 text-sm shadow-float"
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onClosed();
          }}
        >
          <Choice {...rest} onOpenChange={onOpenChange} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Choice({ deskId, onOpenChange, onChoose }: Omit<CannedRepliesProps, 'open' | 'onClosed'>) {
  const [{ data, error, fetching }] = useQuery({ query: CannedRepliesDocument, variables: { deskId } });
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const found = findReplies(data?.cannedReplies ?? [], typed);
  const current = found[active];

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function choose(reply: (typeof found)[number] | undefined) {
    if (!reply || !isRichTextValue(reply.body.richText)) return;
    onOpenChange(false);
    onChoose(reply.body.richText);
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') choose(current);
    else if (event.key === '/' && typed === '') {
      // Twice, it is a slash and meant as such.
      onOpenChange(false);
      onChoose(slash);
    } else if (step !== undefined && found.length > 0) setActive((active + step + found.length) % found.length);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <input
        role="combobox"
        aria-label="Find a canned reply"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={current && `${id}-${current.id}`}
        placeholder="Find by shortcut or words"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={press}
        className={`${controlClass} h-9 shrink-0 text-sm pointer-coarse:h-11 pointer-coarse:text-base`}
      />
      <p role="status" className="px-2.5 text-muted empty:hidden">
        {error ? faultOf(error).detail : emptyWords(fetching, data?.cannedReplies.length, found.length)}
      </p>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label="Canned replies"
        className="min-h-0 overflow-y-auto empty:hidden"
      >
        {found.map((reply, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above
          <div
            key={reply.id}
            id={`${id}-${reply.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onClick={() => choose(reply)}
            onPointerMove={() => setActive(index)}
            className={clsx('cursor-pointer rounded-md px-2.5 py-1.5', index === active && 'bg-hover')}
          >
            <span className="flex items-baseline justify-between gap-3">
              <span className="truncate font-medium">{reply.title}</span>
              <span className="shrink-0 font-mono text-faint text-xs">/{reply.shortcut}</span>
            </span>
            <span className="line-clamp-1 text-muted text-xs">{reply.body.text}</span>
          </div>
        ))}
      </div>
    </>
  );
}

const slash = plainRichText('/');

function emptyWords(fetching: boolean, known: number | undefined, found: number): string | undefined {
  if (known === undefined) return fetching ? 'Loading…' : undefined;
  if (known === 0) return 'This desk has no canned replies yet. Its admins write them.';
  return found === 0 ? 'None says that.' : undefined;
}
