let leaving = false;

/** From here on a session that ends is what was asked for: whoever says so leads on to another page, or takes it back. */
export function setLeaving(on: boolean): void {
  leaving = on;
}

export const isLeaving = (): boolean => leaving;
