/** How often everything is measured, in turns, so that what slows the machine for a while slows all. */
export const rounds = 5;

/** Figures by name, each in every round, become their medians. */
export class Samples {
  readonly #samples = new Map<string, number[]>();

  add(name: string, figure: number): void {
    this.#samples.set(name, [...(this.#samples.get(name) ?? []), figure]);
    process.stderr.write(`${name.padEnd(34)} ${figure.toFixed(2)}\n`);
  }

  median(name: string): number {
    return median(this.#samples.get(name) ?? []);
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value that `share` of them are not above. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
