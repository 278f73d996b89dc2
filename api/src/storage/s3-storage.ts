import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { GetObjectCommand, NoSuchKey, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { S3Driver } from 'flydrive/drivers/s3';
import { checkKey, checkPrefix, NotStoredError } from './key.ts';
import type { Storage } from './storage.ts';

export interface S3Config {
  readonly driver: 's3';
  readonly bucket: string;
  readonly region: string;
  /** Absent: Amazon's of the region. */
  readonly endpoint?: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** The bucket in the path instead of the host name, as most servers of one's own want it. */
  readonly forcePathStyle: boolean;
}

/** Files in a bucket of S3, or of a server that speaks its protocol. */
export function createS3Storage(config: S3Config): Storage {
  const { bucket } = config;
  const client = connect(config);
  // Not every server knows access lists, and new buckets of Amazon refuse them: a bucket is private by itself.
  const driver = new S3Driver({ client, bucket, visibility: 'private', supportsACL: false });

  return {
    async store(key, { path, contentType, bytes }) {
      checkKey(key);
      await retrying(async () => {
        const content = createReadStream(path);
        const sent = driver.putStream(key, content, { contentType, contentLength: bytes });
        await sent.finally(() => content.destroy());
      });
    },

    // By hand, as the driver knows no ranges.
    async read(key, range) {
      const Range = range && `bytes=${range.start}-${range.end}`;
      const { Body } = await client
        .send(new GetObjectCommand({ Bucket: bucket, Key: checkKey(key), Range }))
        .catch((error: unknown) => {
          throw error instanceof NoSuchKey
            ? new NotStoredError(`Nothing is stored at ${key}`, { cause: error })
            : error;
        });
      if (!(Body instanceof Readable)) throw new Error(`S3 answered without the content of ${key}`);
      return Body;
    },

    async removeAll(prefix) {
      const folder = checkPrefix(prefix);
      await driver.deleteAll(folder);
      // S3 says 200 also where it kept some of them.
      const { objects } = await driver.listAll(folder, { recursive: true });
      for (const { name } of objects) throw new Error(`S3 did not remove ${folder}${name}`);
    },
  };
}

function connect({ region, endpoint, accessKeyId, secretAccessKey, forcePathStyle }: S3Config): S3Client {
  return new S3Client({
    region,
    ...(endpoint && { endpoint }),
    ignoreConfiguredEndpointUrls: true,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle,
    // Checksums beyond those that S3 asks for are unknown to many other servers.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 60_000 },
    // It would print.
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
}

/** The client repeats by itself what has no stream for a body. One that has needs a new one each time. */
async function retrying(attempt: () => Promise<void>): Promise<void> {
  for (const pause of [100, 400]) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof S3ServiceException && (error.$metadata.httpStatusCode ?? 500) < 500) throw error;
    }
    await sleep(pause);
  }
  await attempt();
}
