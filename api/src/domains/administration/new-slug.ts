/**
 * A name for URLs made of a label, unlike every one in `taken`, to which it is added. What has no letters that URLs
 * take is called by the `fallback`.
 */
export function newSlug(label: string, taken: Set<string>, fallback: string): string {
  const letters = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
  const words = letters
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 40)
    .replace(/-$/, '');
  const base = words || fallback;
  let slug = base;
  for (let next = 2; taken.has(slug); next += 1) slug = `${base}-${next}`;
  taken.add(slug);
  return slug;
}
