import { describe, expect, it } from 'vitest';
import { demoAccounts, demoPassword } from '../../prisma/demo/accounts.ts';
import { demoDesks } from '../../prisma/demo/demo-desks.ts';
import { storageKey } from '../src/domains/attachments/service.ts';
import { lifecycleEvents, parseDeskSettings } from '../src/domains/desks/settings.ts';
import { transition } from '../src/domains/tickets/lifecycle.ts';
import { parseRichText } from '../src/rich-text/parse-rich-text.ts';
import { richTextToHtml } from '../src/rich-text/to-html.ts';
import { loadedDemo } from './loaded-demo.ts';

const now = new Date('2026-11-20T10:00:00Z');
const day = 86_400_000;

describe('the demo, once loaded', () => {
  const demo = loadedDemo(now);

  const loadTickets = () =>
    demo.prisma.ticket.findMany({
      include: {
        desk: true,
        lastMessage: true,
        conversation: { include: { items: { orderBy: { createdAt: 'asc' } } } },
      },
    });

  it('was loaded once by two nodes that start together, and loads no second time', async () => {
    const before = await countRows();
    await demo.load();
    expect(await countRows()).toEqual(before);
    expect(before).toMatchObject({ desks: demoDesks.length });
  });

  it('has desks whose stored settings are those of the presets', async () => {
    const desks = await demo.prisma.desk.findMany({ include: { ticketTypes: { orderBy: { position: 'asc' } } } });
    for (const { newDesk } of demoDesks) {
      const desk = desks.find(({ slug }) => slug === newDesk.slug)!;
      expect(parseDeskSettings(desk)).toEqual(newDesk.settings);
      expect(desk.ticketTypes.map(({ label }) => label)).toEqual(newDesk.ticketTypes.map(({ label }) => label));
    }
  });

  it('has the files that its messages speak of, stored, and the forms that types ask for', async () => {
    const attachments = await demo.prisma.attachment.findMany({
      include: { message: true, articles: { include: { article: true } }, revisions: true },
    });
    expect(attachments.map(({ name }) => name)).toEqual(expect.arrayContaining(['allocating.png', 'access.log']));
    for (const { id, bytes, state, message, articles, revisions, createdAt } of attachments) {
      const place = message ?? articles[0]?.article;
      expect({ state, createdAt }).toEqual({ state: 'AVAILABLE', createdAt: place?.createdAt });
      expect(revisions).toHaveLength(articles.length);
      let stored = 0;
      for await (const chunk of await demo.files.storage.read(storageKey(id, 'original'))) stored += chunk.length;
      expect(stored).toBe(bytes);
    }
    const withForm = await demo.prisma.ticket.findMany({
      where: { type: { requirement: 'FORM_ATTACHMENT' } },
      select: {
        formReturnedAt: true,
        conversation: {
          select: {
            items: {
              orderBy: { createdAt: 'asc' },
              select: { createdAt: true, purpose: true, attachments: { where: { isForm: true } } },
            },
          },
        },
      },
    });
    for (const { formReturnedAt, conversation } of withForm) {
      const [first, ...later] = conversation.items;
      expect(first?.attachments).toHaveLength(1);
      const news = later
        .filter(({ purpose, attachments }) => purpose === 'RETURNED_FORM' || attachments.length > 0)
        .at(-1);
      expect(formReturnedAt).toEqual(news?.purpose === 'RETURNED_FORM' ? news.createdAt : null);
    }
    expect(withForm.some(({ formReturnedAt }) => formReturnedAt !== null)).toBe(true);
  });

  it('offers accounts that exist, are verified and have the one password', async () => {
    for (const { email, name } of demoAccounts) {
      const person = await demo.prisma.person.findUniqueOrThrow({
        where: { email },
        include: { credentials: true },
      });
      expect(person).toMatchObject({ name, emailVerified: true });
      expect(person.credentials).toMatchObject([
        { providerId: 'credential', accountId: person.id, password: `hash of ${demoPassword}` },
      ]);
    }
  });

  it('has per desk an admin, three agents and at least eight customers, nobody on both sides', async () => {
    for (const { newDesk } of demoDesks) {
      const desk = await demo.prisma.desk.findUniqueOrThrow({
        where: { slug: newDesk.slug },
        include: { members: true, workspaces: { include: { members: true } } },
      });
      expect(desk.members.map(({ role }) => role).sort()).toEqual(['ADMIN', 'AGENT', 'AGENT', 'AGENT']);
      const customers = new Set(desk.workspaces.flatMap(({ members }) => members.map(({ personId }) => personId)));
      expect(customers.size).toBeGreaterThanOrEqual(8);
      expect(desk.members.filter(({ personId }) => customers.has(personId))).toEqual([]);
    }
  });

  it('tells of every ticket a legal walk through its desk’s lifecycle', async () => {
    const tickets = await loadTickets();
    for (const ticket of tickets) {
      const { lifecycle } = parseDeskSettings(ticket.desk);
      let status = 'OPEN';
      for (const item of ticket.conversation.items.filter(({ kind }) => kind === 'STATUS_CHANGE')) {
        const from = item.statusFrom!;
        const reachable = lifecycleEvents.flatMap((event) => {
          const result = transition(lifecycle, from, event);
          return result.ok ? [result.status] : [];
        });
        expect([from, reachable]).toEqual([status, expect.arrayContaining([item.statusTo])]);
        status = item.statusTo!;
      }
      expect(ticket.status).toBe(status);
    }
  });

  it('keeps with every ticket what its thread says', async () => {
    const tickets = await loadTickets();
    for (const { conversation, desk, ...ticket } of tickets) {
      const visible = conversation.items.filter(({ audience }) => audience === 'PUBLIC');
      const messages = visible.filter(({ kind }) => kind === 'MESSAGE');
      const newest = messages.at(-1)!;
      const fromTeam = messages.filter(({ authorSide, automatic }) => authorSide === 'TEAM' && !automatic);
      expect(ticket).toMatchObject({
        messageCount: messages.length,
        lastMessageId: newest.id,
        lastTeamMessageAt: fromTeam.at(-1)?.createdAt ?? null,
        createdAt: conversation.items[0]!.createdAt,
        updatedAt: visible.at(-1)!.createdAt,
        version: visible.length,
        assigneeId: conversation.items.findLast(({ kind }) => kind === 'ASSIGNMENT_CHANGE')?.assigneeId ?? null,
      });
      const isOpenWork = ['OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER'].includes(ticket.status);
      const answered = messages.findLast(({ automatic }) => !automatic)?.authorSide === 'TEAM';
      expect(ticket.customerWaitingSince !== null).toBe(isOpenWork && !answered);
      expect(conversation.lastItemAt).toEqual(conversation.items.at(-1)!.createdAt);
      expect(ticket.updatedAt.getTime()).toBeLessThanOrEqual(now.getTime());
      expect(ticket.createdAt.getTime()).toBeGreaterThan(now.getTime() - 36 * day);
      if (!desk.showsAgentNames) expect(visible.filter(({ kind }) => kind === 'ASSIGNMENT_CHANGE')).toEqual([]);
    }
  });

  it('leaves no ticket open that would have closed by itself', async () => {
    const tickets = await loadTickets();
    const overdue = tickets.filter(({ desk, status, lastTeamMessageAt }) => {
      const hours = parseDeskSettings(desk).lifecycle.autoCloseAfterHours;
      if (hours === null || status !== 'WAITING_ON_CUSTOMER') return false;
      return lastTeamMessageAt !== null && now.getTime() - lastTeamMessageAt.getTime() >= hours * 3_600_000;
    });
    expect(overdue.map(({ subject }) => subject)).toEqual([]);
  });

  it('stores messages as the product would, with HTML and text of their rich text', async () => {
    const messages = await demo.prisma.threadItem.findMany({ where: { kind: 'MESSAGE' } });
    for (const message of messages) {
      const richText = parseRichText(message.richText);
      expect(richText).toEqual({ ok: true, value: message.richText });
      if (richText.ok) expect(message.html).toBe(richTextToHtml(richText.value));
    }
    const html = messages.map((message) => message.html).join('\n');
    for (const tag of ['<strong>', '<em>', '<ul>', '<ol', '<li', '<pre', '<code', '<a ']) expect(html).toContain(tag);
  });

  it('has at least sixty tickets per desk, in every status, some without an answer, and no text twice', async () => {
    const tickets = await loadTickets();
    for (const { newDesk } of demoDesks) {
      const own = tickets.filter(({ desk }) => desk.slug === newDesk.slug);
      expect(own.length).toBeGreaterThanOrEqual(60);
      const used = new Set(own.map(({ status }) => status));
      expect([...used].sort()).toEqual(newDesk.settings.statuses.map(({ status }) => status).sort());
      expect(new Set(own.map(({ typeId }) => typeId)).size).toBe(newDesk.ticketTypes.length);
      expect(new Set(own.map(({ priorityId }) => priorityId)).size).toBe(newDesk.priorities.length);

      const written = own.map(({ conversation }) =>
        conversation.items.filter(({ kind, automatic }) => kind === 'MESSAGE' && !automatic),
      );
      const lengths = written.map(({ length }) => length);
      expect(lengths.filter((length) => length === 1).length).toBeGreaterThanOrEqual(5);
      expect(lengths.filter((length) => length > 1).length).toBeGreaterThan(own.length * 0.8);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(10);
    }
    const texts = tickets.flatMap(({ conversation }) =>
      conversation.items.filter(({ automatic }) => !automatic).map(({ text }) => text ?? ''),
    );
    const long = texts.filter((text) => text.length > 40);
    expect(long.filter((text, index) => long.indexOf(text) !== index)).toEqual([]);
  });

  it('marks as premium the tickets of workspaces with a licence that counts, and links only licences on offer', async () => {
    const tickets = await demo.prisma.ticket.findMany({
      include: { license: true, desk: true, workspace: { include: { licenses: true } } },
    });
    for (const { premium, license, desk, workspace } of tickets) {
      expect(premium).toBe(workspace.licenses.some(({ status }) => desk.premiumLicenseStatuses.includes(status)));
      if (license) expect(desk.selectableLicenseStatuses).toContain(license.status);
    }
    expect(new Set(tickets.map(({ premium }) => premium)).size).toBe(2);
    const licenses = await demo.prisma.license.groupBy({ by: ['status'] });
    expect(licenses).toHaveLength(4);
  });

  it('counts the tickets of each workspace and status', async () => {
    const counted = await demo.prisma.ticketCount.findMany({ where: { count: { gt: 0 } } });
    const grouped = await demo.prisma.ticket.groupBy({ by: ['workspaceId', 'status'], _count: true });
    const asLines = (rows: { workspaceId: string; status: string; count: number }[]) =>
      rows.map(({ workspaceId, status, count }) => `${workspaceId} ${status} ${count}`).sort();
    expect(asLines(counted)).toEqual(asLines(grouped.map(({ _count, ...row }) => ({ ...row, count: _count }))));
  });

  it('has somebody in two workspaces of one desk, and somebody who is a customer of two desks', async () => {
    const people = await demo.prisma.person.findMany({
      include: { workspaceMemberships: { include: { workspace: true } } },
    });
    const several = people.filter(({ workspaceMemberships }) => workspaceMemberships.length > 1);
    const desksOf = several.map(
      ({ workspaceMemberships }) => new Set(workspaceMemberships.map(({ workspace }) => workspace.deskId)).size,
    );
    expect(desksOf.sort()).toEqual([1, 2]);
  });

  async function countRows() {
    const { prisma } = demo;
    return {
      desks: await prisma.desk.count(),
      people: await prisma.person.count(),
      tickets: await prisma.ticket.count(),
      items: await prisma.threadItem.count(),
    };
  }
});
