const sections = [
  ['profile', 'Profile'],
  ['email', 'Email address'],
  ['password', 'Password'],
  ['second-factor', 'Second factor'],
  ['sessions', 'Sessions'],
  ['mail', 'Mail'],
  ['watched', 'Watched tickets'],
  ['cancel', 'Cancel account'],
] as const;

/** The sections of the page: beside them where there is room, above them on a phone. */
export function AccountNav() {
  return (
    <nav aria-label="Account" className="lg:sticky lg:top-20 lg:w-44 lg:shrink-0">
      <ul className="flex flex-wrap gap-x-1 gap-y-0.5 lg:flex-col">
        {sections.map(([anchor, title]) => (
          <li key={anchor}>
            <a
              href={`#${anchor}`}
              className="flex min-h-8 items-center rounded-md px-2 text-muted text-sm hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
