import { expect, test } from 'vitest';
import { emailSchema } from './email.ts';
import { existingAccountEmail, resetPasswordEmail, signUpEmail } from './letters.ts';
import { renderLetter } from './render-letter.ts';

const ada = { email: 'ada@example.com', name: 'Ada' };
const url = 'https://support.example.com/sign-up/finish?token=abc&return=%2Ftickets';

test('the plain text says what to do, where, and for how long', async () => {
  expect(await signUpEmail(ada.email, url)).toMatchObject({
    to: 'ada@example.com',
    subject: 'Finish your sign-up',
    text: `Hello,

Someone signed up for Parley with this address. If it was you, choose your name and a password to start.

Create your account:
${url}

The link is valid for 1 hour and works once. If you did not sign up, ignore this email and nothing happens.

Parley
`,
  });
});

test.each([
  ['sign-up', ({ email }: typeof ada, link: string) => signUpEmail(email, link), 'Create your account'],
  ['password reset', resetPasswordEmail, 'Choose a new password'],
  ['existing account', existingAccountEmail, 'Sign in'],
])('the %s email can be sent, and its button leads to the link', async (_, letter, label) => {
  const email = await letter(ada, url);
  expect(emailSchema.parse(email)).toEqual(email);
  expect(email.html).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
  expect(email.html).toMatch(new RegExp(`<a class="action"[^>]*>.*>${label}<.*</a>`));
  expect(email.text).toContain(url);
});

test('a name is shown as it is typed, never as markup', async () => {
  const { html, text } = await resetPasswordEmail({ ...ada, name: `O'Hara & <b>"Söhne"` }, url);
  expect(html).toContain('Hello O&#x27;Hara &amp; &lt;b&gt;&quot;Söhne&quot;,');
  expect(html).not.toContain('<b>');
  expect(text).toContain(`Hello O'Hara & <b>"Söhne",`);
  expect((await resetPasswordEmail({ ...ada, name: '<b>x</b>' }, url)).html).not.toContain('<b>');
});

test.each(['Win at evil.example now', 'https://evil.example', 'mail me@evil.example', '//evil'])(
  'the name %s, which a mail client could make a link of, is not repeated to a stranger',
  async (name) => {
    const { html, text } = await resetPasswordEmail({ ...ada, name }, url);
    expect(html).toContain('>Hello,<');
    expect(`${html}${text}`).not.toContain('evil');
  },
);

test('a message is quoted with its markup in one part and its words in the other', async () => {
  const letter = {
    to: 'ada@example.com',
    subject: 'Re: Printer',
    greeting: 'Hello Ada,',
    paragraphs: [],
    quote: { author: 'Support Team wrote:', html: '<p>Try <strong>this</strong></p>', text: 'Try this\nor that' },
    stop: { label: 'Stop mail of this ticket', url: 'https://support.example.com/stop' },
    headers: { 'In-Reply-To': '<a@example.com>' },
  };
  const email = await renderLetter(letter);

  expect(emailSchema.parse(email)).toEqual(email);
  expect(email.html).toContain('<p>Try <strong>this</strong></p>');
  expect(email.html).toContain('href="https://support.example.com/stop"');
  expect(email.text).toBe(
    'Hello Ada,\n\nSupport Team wrote:\n\n> Try this\n> or that\n\n' +
      'Stop mail of this ticket:\nhttps://support.example.com/stop\n\nParley\n',
  );
  expect(email.headers).toEqual({ 'In-Reply-To': '<a@example.com>' });
});
