import { crc32 } from 'node:zlib';
import { image } from '../../api/test/file-samples.ts';

/** A picture of exactly so many bytes: a small one, with words in it that nobody reads. */
export async function pngOf(bytes: number): Promise<Buffer> {
  const whole = await image('png');
  const end = whole.subarray(-12);
  const data = Buffer.concat([Buffer.from('tEXtComment\0'), Buffer.alloc(bytes - whole.length - 20, 'x')]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length - 4);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(data));
  return Buffer.concat([whole.subarray(0, -12), length, data, check, end]);
}

/** Text of exactly so many bytes. */
export const textOf = (bytes: number): Buffer => Buffer.alloc(bytes, 'All is well. ');
