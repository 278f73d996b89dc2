import { createHmac, timingSafeEqual } from 'node:crypto';

/** What is stored of a file: itself, and of an image that is shown in a page a small one. */
export const fileVariants = ['original', 'thumbnail'] as const;
export type FileVariant = (typeof fileVariants)[number];

/** Seconds for which a signed address works. */
const LIFETIME = 5 * 60;

interface NamedFile {
  readonly id: string;
  readonly name: string;
}

/** A request for a file, as its address says it. */
export interface FileRequest {
  readonly id: string;
  readonly variant: FileVariant;
  /** The session that the address was made in, where it is signed and has not expired. */
  readonly sessionId: string | null;
}

export interface FileUrls {
  /** An address that works without a session's cookie, for five minutes, as what that session's person may see. */
  sign(file: NamedFile, variant: FileVariant, sessionId: string, now: Date): { url: string; expiresAt: Date };
  /** What an address asks for; null for one that was never made or works no more. `url` begins with the path. */
  read(url: string, now: Date): FileRequest | null;
}

/** The path of a file for whoever has a session. The name is there to be read and saved under. */
export function filePath({ id, name }: NamedFile, variant: FileVariant = 'original'): string {
  const path = `/files/${id}/${encodeURIComponent(name)}`;
  return variant === 'thumbnail' ? `${path}?variant=thumbnail` : path;
}

/** The path of an exported list, for a session of whoever asked for it. */
export const exportPath = (id: string): string => `/exports/${id}`;

/** The export that a path names; null for every other. */
export const exportIdOf = (path: string): string | null =>
  /^\/exports\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(path)?.[1] ?? null;

export function createFileUrls(secret: string): FileUrls {
  const signatureOf = (id: string, variant: FileVariant, sessionId: string, expires: string) =>
    createHmac('sha256', secret).update(['file', id, variant, sessionId, expires].join('\n')).digest('base64url');

  return {
    sign(file, variant, sessionId, now) {
      const expires = String(Math.floor(now.getTime() / 1000) + LIFETIME);
      const signature = signatureOf(file.id, variant, sessionId, expires);
      const query = new URLSearchParams({ variant, session: sessionId, expires, signature });
      return { url: `${filePath(file)}?${query}`, expiresAt: new Date(Number(expires) * 1000) };
    },
    read(url, now) {
      const [path = '', search = ''] = url.split('?', 2);
      const id = /^\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/[^/]+$/.exec(path)?.[1];
      const query = new URLSearchParams(search);
      const variant = fileVariants.find((known) => known === (query.get('variant') ?? 'original'));
      if (!id || !variant) return null;
      const signature = query.get('signature');
      if (signature === null) return { id, variant, sessionId: null };

      const [sessionId, expires] = [query.get('session') ?? '', query.get('expires') ?? ''];
      const isSigned = isSame(signature, signatureOf(id, variant, sessionId, expires));
      return isSigned && Number(expires) * 1000 > now.getTime() ? { id, variant, sessionId } : null;
    },
  };
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
