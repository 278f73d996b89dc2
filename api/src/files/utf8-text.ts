import type { OpenFile } from './open-file.ts';

/** Whether a file is text in UTF-8, with a byte order mark or without. NUL is in no text, and in nearly everything else. */
export async function isUtf8Text(file: OpenFile): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of file.pieces()) {
      if (piece.includes(0)) return false;
      decoder.decode(piece, { stream: true });
    }
    decoder.decode(); // the file may end within a character
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
