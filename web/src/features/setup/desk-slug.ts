export const DESK_SLUG_MAX_LENGTH = 50;

/** A desk's name as it could stand in an address; empty where nothing of it can. */
export function deskSlugOf(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
  const joined = letters.replace(/[^a-z0-9]+/g, '-').slice(0, DESK_SLUG_MAX_LENGTH + 1);
  return joined.replace(/^-+/, '').slice(0, DESK_SLUG_MAX_LENGTH).replace(/-+$/, '');
}

export const isDeskSlug = (slug: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);
