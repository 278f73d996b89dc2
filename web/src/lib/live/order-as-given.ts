interface Identified {
  readonly id: string;
}

/** Compares by the order in which the server gave them: how well they match a search, it alone knows. */
export function orderAsGiven(items: readonly Identified[]): (a: Identified, b: Identified) => number {
  const places = new Map(items.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Identified) => places.get(id) ?? items.length;
  return (a, b) => placeOf(a) - placeOf(b);
}
