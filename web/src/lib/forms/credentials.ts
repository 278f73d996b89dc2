export const PASSWORD_MIN_LENGTH = 8;
export const PASSWORD_MAX_LENGTH = 128;
export const NAME_MAX_LENGTH = 100;

/** What to say under each field, or nothing when it will do. The server checks the same. */
export function nameProblem(name: string): string | undefined {
  const length = [...name.trim()].length;
  if (length === 0) return 'Enter your name, as the team should address you.';
  if (length > NAME_MAX_LENGTH) return `Shorten the name to ${NAME_MAX_LENGTH} characters.`;
  return undefined;
}

export function emailProblem(email: string): string | undefined {
  if (email.trim() === '') return 'Enter your email address.';
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())) return 'Enter a whole address, such as ada@example.com.';
  return undefined;
}

export function newPasswordProblem(password: string): string | undefined {
  if (password.length < PASSWORD_MIN_LENGTH) return `Choose a password of at least ${PASSWORD_MIN_LENGTH} characters.`;
  if (password.length > PASSWORD_MAX_LENGTH) return `Choose a password of at most ${PASSWORD_MAX_LENGTH} characters.`;
  return undefined;
}
