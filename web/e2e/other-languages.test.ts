import { expect, test } from 'vitest';
import { neverOpen } from '../../api/test/chats.ts';
import { overflow, violations } from './axe.ts';
import { stepChat } from './by-api.ts';
import { hoursOf, say } from './chats.ts';
import { cloud } from './desks.ts';
import { messages } from './pages.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const setHours = hoursOf(stage);

const questions = [
  { language: 'German', words: 'Warum ist mein Datenträger so langsam geworden?' },
  { language: 'Japanese', words: 'ボリュームが遅いのはなぜですか？' },
  { language: 'Arabic', words: 'لماذا القرص بطيء جدا؟' },
];

test('questions in other languages are answered clearly, shown in their direction, and a person is offered', async () => {
  await setHours(neverOpen.settings.workingHours);
  const page = await stage.open('/help/cloud/chat', { as: cloud.customer, viewport: { width: 360, height: 740 } });
  await page.getByRole('button', { name: 'Start chat' }).click();
  const answers = messages(page, 'Automatic reply');
  await answers.first().waitFor();
  for (const [index, { language, words }] of questions.entries()) {
    const before = await answers.count();
    await say(page, words);
    // With the first, a person is offered beside the answer.
    await expect
      .poll(() => answers.count(), { message: `what is said to ${language}` })
      .toBe(before + (index === 0 ? 2 : 1));
  }
  await answers.filter({ hasText: 'you can ask for a person.' }).waitFor();
  await page.getByRole('button', { name: 'Talk to a person' }).waitFor();

  // Words stand at the side at which their language begins.
  const sideOf = (words: string) =>
    messages(page, words)
      .getByText(words, { exact: true })
      .evaluate((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const [text, box] = [range.getBoundingClientRect(), node.getBoundingClientRect()];
        return text.left - box.left < box.right - text.right ? 'left' : 'right';
      });
  expect(await Promise.all(questions.map(({ words }) => sideOf(words)))).toEqual(['left', 'left', 'right']);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await stepChat(page, 'endChat', new URL(page.url()).searchParams.get('chat') ?? '');
});
