import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { authFetch, authSettled } from './auth-requests.ts';

it('is settled once every request has its answer, or has failed', async () => {
  await authSettled();
  const asked: ServerResponse[] = [];
  const server = createServer((_request, response) => asked.push(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const ask = () =>
    authFetch(url).then(
      () => 'answered',
      () => 'failed',
    );
  const requests = [ask(), ask()];
  await expect.poll(() => asked.length).toBe(2);
  let isSettled = false;
  const settled = authSettled().then(() => {
    isSettled = true;
  });

  asked[0]?.end();
  expect(await Promise.race(requests)).toBe('answered');
  expect(isSettled).toBe(false);
  asked[1]?.destroy();
  await settled;
  expect((await Promise.all(requests)).toSorted()).toEqual(['answered', 'failed']);
  server.close();
});
