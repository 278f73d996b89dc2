import { clsx } from 'clsx';

/** How much of the end stays: the extension, and what tells "report-1.pdf" from "report-2.pdf". */
const TAIL = 4;

/** A file's name in two parts, of which the first may be cut short: the end says what it is. */
export function splitFileName(name: string): [head: string, tail: string] {
  const characters = [...name];
  const extension = /\.[^.]{1,8}$/.exec(name)?.[0] ?? '';
  const at = Math.max(0, characters.length - [...extension].length - TAIL);
  return [characters.slice(0, at).join(''), characters.slice(at).join('')];
}

/** The name of a file in one line, shortened in the middle where it is too long for it; whole on hover. */
export function FileName({ name, className }: { name: string; className?: string }) {
  const [head, tail] = splitFileName(name);
  return (
    <span className={clsx('relative flex min-w-0', className)} title={name}>
      <span className="truncate whitespace-pre" aria-hidden="true">
        {head}
      </span>
      <span className="shrink-0 whitespace-pre" aria-hidden="true">
        {tail}
      </span>
      <span className="sr-only">{name}</span>
    </span>
  );
}
