/** The mark and the name; in a crowded bar a phone shows the mark alone. */
export function Logo({ compact = false }: { compact?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2 font-semibold">
      <svg viewBox="0 0 32 32" className="size-6" aria-hidden="true">
        <rect width="32" height="32" rx="8" className="fill-accent" />
        <path
          d="M8 9.5h11a3 3 0 0 1 3 3v3a3 3 0 0 1-3 3h-4.2L11 22v-3.5H8z"
          transform="translate(-1 -.5)"
          className="fill-on-accent"
        />
        <path
          d="M24.5 14v6a3 3 0 0 1-3 3H21v2.2L18 23h-3.2"
          className="fill-none stroke-on-accent"
          strokeWidth="1.8"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
      <span className={compact ? 'max-sm:hidden' : undefined}>Parley</span>
    </span>
  );
}
