/** A name as it could stand in an address, in `most` characters; empty where nothing of it can. */
export function slugOf(name: string, most: number): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
  const joined = letters.replace(/[^a-z0-9]+/g, '-').slice(0, most + 1);
  return joined.replace(/^-+/, '').slice(0, most).replace(/-+$/, '');
}

export const isSlug = (slug: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);
