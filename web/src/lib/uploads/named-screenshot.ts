import { format } from 'date-fns';

/** What browsers call a picture on the clipboard that has no name. */
const nameless = /^(image(\.\w+)?)?$/i;

/** A pasted file; one without a name of its own gets one that says when: "Screenshot 2026-03-02 at 14.05.09.png". */
export function namedScreenshot(file: File, now: Date): File {
  const kind = file.type.match(/^image\/(\w+)/)?.[1];
  if (!kind || !nameless.test(file.name)) return file;
  const name = `Screenshot ${format(now, "yyyy-MM-dd 'at' HH.mm.ss")}.${kind === 'jpeg' ? 'jpg' : kind}`;
  return new File([file], name, { type: file.type, lastModified: now.getTime() });
}
