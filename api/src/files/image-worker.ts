// A process that decodes images, one after the other, as its parent sends them.
import { on } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import sharp from 'sharp';
import { encodeImage } from './encode-image.ts';

// Everybody else goes first, and when memory runs out, this process is the one to go.
setPriority(5);
await writeFile('/proc/self/oom_score_adj', '1000').catch(() => undefined);
// One image at a time, of which nothing stays.
sharp.concurrency(1);
sharp.cache(false);
// Of everything that libvips could read, these.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadNsgif', 'VipsForeignLoadWebp'],
});

process.once('disconnect', () => process.exit());
for await (const [task] of on(process, 'message')) process.send?.(await encodeImage(task));
