import { ownPath } from '@/editor/pictures/picture.ts';

export interface ChangedPicture {
  readonly kind: 'gone' | 'new';
  readonly src: string;
  /** What it shows, in words. */
  readonly alt: string;
}

/** The pictures that one text has and the other has not, by the HTML of both: two pictures may be told in the same words. */
export function changedPictures(before: string, after: string): readonly ChangedPicture[] {
  const [once, now] = [picturesIn(before), picturesIn(after)];
  return [
    ...once.filter(({ src }) => !has(now, src)).map((picture) => ({ kind: 'gone' as const, ...picture })),
    ...now.filter(({ src }) => !has(once, src)).map((picture) => ({ kind: 'new' as const, ...picture })),
  ];
}

type Picture = Omit<ChangedPicture, 'kind'>;

const has = (pictures: readonly Picture[], src: string): boolean => pictures.some((picture) => picture.src === src);

/** Each once, of this server's alone. */
function picturesIn(html: string): Picture[] {
  // A document of its own: nothing in it runs or is fetched.
  const images = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('img')];
  const pictures = images.map((image) => ({ src: ownPath(image.getAttribute('src')), alt: image.alt }));
  return pictures.filter(({ src }, index) => src !== '' && pictures.findIndex((other) => other.src === src) === index);
}
