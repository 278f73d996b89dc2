/** Names for the address of each heading, in order, none twice: "Delete old files" is `delete-old-files`. */
export function headingNames(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const words = heading.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const base = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'part';
    let name = base;
    for (let next = 2; taken.has(name); next += 1) name = `${base}-${next}`;
    taken.add(name);
    return name;
  });
}
