interface CharacterCounterProps {
  readonly id: string;
  readonly length: number;
  readonly maxLength: number;
}

/** Says how much room is left once it gets tight, and by how much the text is too long. Writes nothing before. */
export function CharacterCounter({ id, length, maxLength }: CharacterCounterProps) {
  const left = maxLength - length;
  if (left < 0) {
    return (
      <p id={id} role="alert" className="text-sm text-red-text tabular-nums">
        {`${count(-left)} too many. A message has at most ${count(maxLength)}.`}
      </p>
    );
  }
  if (left > maxLength / 10) return null;
  return (
    <p id={id} className="text-sm text-muted tabular-nums">
      {`${count(left)} left`}
    </p>
  );
}

function count(characters: number): string {
  return `${characters.toLocaleString('en')} ${characters === 1 ? 'character' : 'characters'}`;
}
