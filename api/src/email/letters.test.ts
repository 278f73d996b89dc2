import { expect, test } from 'vitest';
import { emailSchema } from './email.ts';
import { existingAccountEmail, resetPasswordEmail, verifyAddressEmail } from './letters.ts';

const ada = { email: 'ada@example.com', name: 'Ada' };
const url = 'https://support.example.com/api/auth/verify-email?token=abc&callbackURL=%2Ftickets';

test('the plain text says what to do, where, and for how long', () => {
  expect(verifyAddressEmail(ada, url)).toMatchObject({
    to: 'ada@example.com',
    subject: 'Verify your email address',
    text: `Hello Ada,

Someone signed up for Parley with this address. If it was you, verify it to start.

Verify address:
${url}

The link is valid for 1 hour. If you did not sign up, ignore this email and nothing happens.

Parley
`,
  });
});

test.each([
  ['verification', verifyAddressEmail, 'Verify address'],
  ['password reset', resetPasswordEmail, 'Choose a new password'],
  ['existing account', existingAccountEmail, 'Sign in'],
])('the %s email can be sent, and its button leads to the link', (_, letter, label) => {
  const email = letter(ada, url);
  expect(emailSchema.parse(email)).toEqual(email);
  expect(email.html).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
  expect(email.html).toContain(`>${label}</a>`);
  expect(email.text).toContain(url);
});

test('a name is shown as it is typed, never as markup', () => {
  const { html, text } = verifyAddressEmail({ ...ada, name: `O'Hara & <b>"Söhne"` }, url);
  expect(html).toContain('Hello O&#39;Hara &amp; &lt;b&gt;&quot;Söhne&quot;,');
  expect(html).not.toContain('<b>');
  expect(text).toContain(`Hello O'Hara & <b>"Söhne",`);
  expect(verifyAddressEmail({ ...ada, name: '<b>x</b>' }, url).html).not.toContain('<b>');
});

test.each(['Win at evil.example now', 'https://evil.example', 'mail me@evil.example', '//evil'])(
  'the name %s, which a mail client could make a link of, is not repeated to a stranger',
  (name) => {
    const { html, text } = verifyAddressEmail({ ...ada, name }, url);
    expect(html).toContain('>Hello,<');
    expect(`${html}${text}`).not.toContain('evil');
  },
);
