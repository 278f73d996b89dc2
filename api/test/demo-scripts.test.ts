import { describe, expect, it } from 'vitest';
import { cloud } from '../../prisma/demo/desks/cloud.ts';
import { personalWorkspace } from '../../prisma/demo/people/cast.ts';
import type { ReplayStage } from '../../prisma/demo/replay-stage.ts';
import { replayTicket } from '../../prisma/demo/replay-ticket.ts';
import { parseTicketScripts } from '../../prisma/demo/ticket-script.ts';

const asker = { key: 'ada', name: 'Ada Example', email: 'ada@customer.example' };
const stage: ReplayStage = {
  now: new Date('2026-11-20T10:00:00Z'),
  newDesk: cloud,
  deskId: 'desk',
  workspace: personalWorkspace(asker, [
    { product: 'Anything', keySuffix: 'AAAA', status: 'ACTIVE', expiresInDays: null },
  ]),
  workspaceId: 'workspace',
  person: (key) => key,
  isTeam: (key) => key === 'bo',
  type: (slug) => slug,
  priority: (slug) => ({ id: slug, firstResponseMinutes: 60, resolutionMinutes: 480 }),
  license: (suffix) => suffix,
};

/** The rows of a ticket that Ada opened a day ago, with these steps. */
function replay(steps: string, facts = 'ada | technical | low | 1d ago') {
  const [script] = parseTicketScripts(`# Subject\n\n${facts}\n\nHello.\n\n${steps}`);
  return replayTicket(script!, stage);
}

describe('ticket scripts', () => {
  it('are read one after the other, with comments inside code blocks left alone', () => {
    const scripts = parseTicketScripts(
      [
        '# First',
        'ada@home | technical | low | 1d 2h 30m ago | AAAA',
        '',
        '```sh',
        '# not a ticket',
        '## not a step',
        '```',
        '## +1h 5m bo accepts, writes',
        'Answer.',
        '',
        'Attached: form.pdf (form), trace.log',
        '## auto-closes',
        '# Second',
        'ada | billing | low | 5m ago',
        '',
        'Question.',
      ].join('\n'),
    );
    expect(scripts).toEqual([
      {
        subject: 'First',
        submitter: 'ada',
        workspace: 'home',
        type: 'technical',
        priority: 'low',
        ageMinutes: 26 * 60 + 30,
        licenseSuffix: 'AAAA',
        body: { markdown: '```sh\n# not a ticket\n## not a step\n```', files: [] },
        steps: [
          {
            afterMinutes: 65,
            actor: 'bo',
            actions: [
              { kind: 'event', event: 'ACCEPT' },
              {
                kind: 'reply',
                message: {
                  markdown: 'Answer.',
                  files: [
                    { name: 'form.pdf', isForm: true },
                    { name: 'trace.log', isForm: false },
                  ],
                },
              },
            ],
          },
          { afterMinutes: null, actor: null, actions: [{ kind: 'event', event: 'AUTO_CLOSE' }] },
        ],
      },
      {
        subject: 'Second',
        submitter: 'ada',
        workspace: null,
        type: 'billing',
        priority: 'low',
        ageMinutes: 5,
        licenseSuffix: null,
        body: { markdown: 'Question.', files: [] },
        steps: [],
      },
    ]);
  });

  it.each([
    ['a step without a time', '## bo accepts', /"bo accepts" is not "\+time person verbs"/],
    ['an unknown verb', '## +1h bo dances', /"dances" is not something a person does/],
    ['a reply without words', '## +1h bo writes', /needs exactly one message with a body/],
    ['words without a reply', '## +1h bo accepts\nHello.', /needs exactly one message with a body/],
  ])('can’t be read with %s', (_, steps, message) => {
    expect(() => replay(steps)).toThrow(message);
  });

  it.each([
    [
      'a reply to a closed ticket',
      '## +1h ada closes\n\n## +1h bo writes\nLate.',
      /AGENT_REPLY in CLOSED: CLOSED_IS_FINAL/,
    ],
    ['an event that the desk doesn’t have', '## +1h ada revokes', /REVOKE in OPEN: NOT_ON_THIS_DESK/],
    ['a customer who resolves', '## +1h ada resolves', /ada may not RESOLVE/],
    ['a customer who writes an internal note', '## +1h ada notes\nPsst.', /only the team does that/],
    ['somebody from outside the workspace', '## +1h eve writes\nHello.', /eve is not in the workspace/],
    ['a priority that it has already', '## +1h bo sets low', /it has that priority already/],
    ['a desk that doesn’t close by itself', '## +1h bo writes\nHi.\n\n## auto-closes', /it does not close by itself/],
    ['a step in the future', '## +2d bo accepts', /it ends in the future/],
    ['a message that shows nothing', '## +1h bo writes\n&#8203;', /needs some text that can be seen/],
  ])('can’t tell of %s', (_, steps, message) => {
    expect(() => replay(steps)).toThrow(message);
  });

  it('link only a licence that the desk offers', () => {
    expect(() => replay('', 'ada | technical | low | 1d ago | AAAA')).toThrow(/AAAA can't be linked/);
  });

  it('leave the rows that the people’s actions would have left', () => {
    const { items, ticket } = replay(
      [
        '## +1h bo accepts, writes\nWhich version?',
        '## +1m bo asks',
        '## +1h ada writes\nThe newest.',
        '## +1h bo notes\nBetween us.',
        '## +1h bo sets high',
      ].join('\n\n'),
    );
    expect(
      items.map(({ kind, audience, authorId, statusTo, text }) => [kind, audience, authorId, statusTo ?? text]),
    ).toEqual([
      ['MESSAGE', 'PUBLIC', 'ada', 'Hello.'],
      ['STATUS_CHANGE', 'PUBLIC', 'bo', 'IN_PROGRESS'],
      ['ASSIGNMENT_CHANGE', 'PUBLIC', 'bo', undefined],
      ['MESSAGE', 'PUBLIC', 'bo', 'Which version?'],
      ['STATUS_CHANGE', 'PUBLIC', 'bo', 'WAITING_ON_CUSTOMER'],
      ['MESSAGE', 'PUBLIC', 'ada', 'The newest.'],
      ['STATUS_CHANGE', 'PUBLIC', 'ada', 'IN_PROGRESS'],
      ['MESSAGE', 'INTERNAL', 'bo', 'Between us.'],
      ['PRIORITY_CHANGE', 'PUBLIC', 'bo', undefined],
    ]);
    expect(ticket).toMatchObject({
      status: 'IN_PROGRESS',
      assigneeId: 'bo',
      priorityId: 'high',
      messageCount: 3,
      lastMessageId: items[5]!.id,
      customerWaitingSince: items[5]!.createdAt,
      lastTeamMessageAt: items[3]!.createdAt,
      updatedAt: items[8]!.createdAt,
    });
  });
});
