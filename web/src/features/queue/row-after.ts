interface Place {
  /** Index of the selected row; -1 when the list does not show it. */
  readonly found: number;
  /** Where a selected row last was; -1 for nowhere. */
  readonly lastFound: number;
  /** 1 for the next row, -1 for the one before. */
  readonly step: number;
}

/** Index of the row that a key leads to. When the selected one has left the list, the next one stands at its place. */
export function rowAfter({ found, lastFound, step }: Place): number {
  if (found !== -1) return found + step;
  return step > 0 ? Math.max(0, lastFound) : lastFound - 1;
}
