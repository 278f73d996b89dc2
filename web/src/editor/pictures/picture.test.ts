import { expect, it } from 'vitest';
import { plainText } from '@/editor/plain-text.ts';
import { isEmptyRichText, isRichTextValue, type RichTextValue } from '@/editor/rich-text-value.ts';
import { ownPath, placePictures } from './picture.ts';
import { picturePlace } from './picture-place.ts';

const id = '0198a000-0000-7000-8000-000000000001';
const image = { type: 'image', version: 1, attachmentId: 'one', alt: 'A map', caption: 'From above' };
function document(...children: object[]): RichTextValue {
  const value: unknown = { root: { type: 'root', children } };
  if (!isRichTextValue(value)) throw new Error('not a document');
  return value;
}

it('is placed where its file is', () => {
  const file = { id: 'one', url: `/files/${id}/map.png`, width: 640, height: 400 };
  const other = { ...image, attachmentId: 'two' };
  expect(placePictures(document(image, other), [file])).toEqual(
    document({ ...image, src: file.url, width: 640, height: 400 }, other),
  );
});

it('is nowhere but on this server', () => {
  expect(ownPath(`/files/${id}/a%20map.png`)).toBe(`/files/${id}/a%20map.png`);
  for (const other of ['https://e.example/a.png', `//e.example/files/${id}/a.png`, `/files/${id}/../x`, '', null, 7]) {
    expect(ownPath(other)).toBe('');
  }
  expect(ownPath(`/files/${id}/a.png?variant=thumbnail`)).toBe('');
});

it('is something to read by itself, in words where there are no pictures', () => {
  expect(isEmptyRichText(document(image))).toBe(false);
  expect(plainText(document(image))).toBe('[A map]\nFrom above');
});

it('goes to desks as one of the kinds that they take, if they take any', () => {
  const policy = { kinds: ['pdf', 'png', 'bmp', 'jpg'], maxBytes: 5, maxCount: 8, hint: 'Files' };
  expect(picturePlace('desk', policy)).toEqual({
    deskId: 'desk',
    policy: { ...policy, kinds: ['png', 'jpg'], maxCount: 1 },
  });
  expect(picturePlace('desk', { ...policy, kinds: ['pdf'] }).policy.kinds).toEqual([]);
});
