import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

/** As Postgres says that a connection is free for a query, and that it ends it. */
const ready = Buffer.from('Z\0\0\0\x05I');
const fields = ['SFATAL', 'VFATAL', 'C57P01', 'Mterminating connection due to administrator command', ''];
const text = Buffer.from(fields.map((field) => `${field}\0`).join(''));
const length = Buffer.alloc(4);
length.writeInt32BE(length.length + text.length);
const ended = Buffer.concat([Buffer.from('E'), length, text]);

/** Leads to a Postgres that ends the first connection in the same breath in which it opens it. */
export async function startHastyLine(to: number): Promise<{ port: number; stop: () => Promise<void> }> {
  let isFirst = true;
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const end of [near, far]) end.on('error', () => undefined);
    near.pipe(far);
    far.on('data', (bytes) => {
      if (!isFirst || !bytes.subarray(-ready.length).equals(ready)) return near.write(bytes);
      isFirst = false;
      return near.end(Buffer.concat([bytes, ended]), () => far.destroy());
    });
    far.on('close', () => near.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      server.close();
      await once(server, 'close');
    },
  };
}
