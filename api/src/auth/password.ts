import { hash, verify } from '@node-rs/argon2';

/** Argon2id as OWASP asks for at least: 19 MiB, 2 passes, 1 lane; some 30 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash to store for a password, with its own salt and cost inside. Runs off the main thread. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** Whether `password` is the one that was hashed. */
export function verifyPassword(attempt: { hash: string; password: string }): Promise<boolean> {
  return verify(attempt.hash, attempt.password);
}
