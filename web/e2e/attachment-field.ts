import type { CDPSession, Locator, Page } from 'playwright-core';

export interface GivenFile {
  name: string;
  content: Buffer | string;
}

/** Opens the dialog for files by a button of the form, and chooses some. */
export async function choose(page: Page, button: string, ...given: GivenFile[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const chosen = given.map(({ name, content }) => ({ name, mimeType: mediaType(name), buffer: Buffer.from(content) }));
  await chooser.setFiles(chooser.isMultiple() ? chosen : chosen[0]!);
}

/** As a browser guesses it by the name. */
function mediaType(name: string): string {
  const kind = name.split('.').at(-1)!;
  return ['png', 'webp'].includes(kind) ? `image/${kind}` : 'application/octet-stream';
}

export function files(page: Page): Locator {
  return page.getByRole('group', { name: 'Attachments' }).getByRole('listitem');
}

export function file(page: Page, name: string): Locator {
  return files(page).filter({ hasText: name });
}

/** Waits until the server has a file. */
export async function arrived(page: Page, name: string): Promise<void> {
  await file(page, name)
    .getByRole('button', { name: `Remove ${name}` })
    .waitFor();
  await file(page, name)
    .getByText(/^[\d,.]+ (bytes?|KB|MB)$/)
    .waitFor();
}

/** A line on which a file takes its time. */
export async function slowUploads(page: Page, bytesPerSecond: number): Promise<{ normal: () => Promise<void> }> {
  const network: CDPSession = await page.context().newCDPSession(page);
  const set = (uploadThroughput: number) =>
    network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput,
    });
  await network.send('Network.enable');
  await set(bytesPerSecond);
  return { normal: async () => void (await set(-1)) };
}
