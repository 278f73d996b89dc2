import { splitAtHeadings } from './markdown-sections.ts';
import { minutes } from './ticket-script.ts';

/**
 * An article of the knowledge base as the Markdown files in articles/<desk>/<category>/ tell it:
 *
 *     # Private networks
 *
 *     private-networks | networking | hannah | 78d ago
 *
 *     Its summary, in one paragraph.
 *
 *     Related: firewall-groups-and-rules, connect-an-office-by-vpn
 *     Found by: VPC, internal network, subnets
 *
 *     The article, in CommonMark with tables.
 *
 * A paragraph that is nothing but `![What it shows](name.png "Its caption")` is a picture of files/.
 *
 * The line under the title says slug, category, author and since when it's published. Headings are `##` and `###`. A quote
 * that begins with a line `[!NOTE]`, `[!TIP]` or `[!WARNING]` is a callout. Numbered lists are procedures and nothing else,
 * so that the assistant can walk them: each item is one action, with what one should see; a code block of an item is
 * indented into it.
 */
export interface ArticleScript {
  title: string;
  slug: string;
  category: string;
  summary: string;
  /** Slugs of articles of the same desk, the nearest first. */
  related: string[];
  /** What customers may call its matter besides. */
  searchWords: string[];
  /** Key of a member of the team. */
  author: string;
  /** Since it was published. */
  ageMinutes: number;
  markdown: string;
}

/** What articles/<desk>/categories.md says of a category, in the order of the hub. */
export interface CategoryScript {
  title: string;
  slug: string;
  icon: string;
  description: string;
  /** Slugs of its articles, in order. */
  articles: string[];
}

/** A question of articles/<desk>/faq.md, with the article that says more. */
export interface FaqScript {
  question: string;
  slug: string;
  article: string;
  markdown: string;
}

/** A reply of replies/<desk>.md that agents have ready. */
export interface ReplyScript {
  title: string;
  /** What an agent types after `/` to find it. */
  shortcut: string;
  markdown: string;
}

/** The article of one file. Throws an Error that names what its head lacks. */
export function parseArticle(source: string): ArticleScript {
  const [entry] = parseEntries(source);
  if (!entry) throw new Error('An article begins with "# " and its title');
  const [slug = '', category = '', author = '', age = ''] = entry.facts;
  const [, summary = '', related = '', words = '', markdown = ''] =
    /^(.+?)\n\nRelated: (.+?)\nFound by: (.+?)\n\n(.+)$/s.exec(entry.body) ?? [];
  if (!age.endsWith(' ago')) throw new Error(`Article "${entry.heading}" lacks slug | category | author | age`);
  if (!markdown)
    throw new Error(`Article "${entry.heading}" lacks its summary, related articles, search words or text`);
  return {
    title: entry.heading,
    slug,
    category,
    summary,
    related: related.split(', '),
    searchWords: words.split(', '),
    author,
    ageMinutes: minutes(age.slice(0, -' ago'.length)),
    markdown,
  };
}

export function parseCategories(source: string): CategoryScript[] {
  return parseEntries(source).map(({ heading, facts: [slug = '', icon = ''], body }) => {
    const [description = '', list = ''] = body.split('\n\n');
    return {
      title: heading,
      slug,
      icon,
      description,
      articles: list.split('\n').map((line) => line.slice('- '.length)),
    };
  });
}

export function parseFaq(source: string): FaqScript[] {
  return parseEntries(source).map(({ heading, facts: [slug = '', article = ''], body }) => {
    return { question: heading, slug, article, markdown: body };
  });
}

export function parseReplies(source: string): ReplyScript[] {
  return parseEntries(source).map(({ heading, facts: [shortcut = ''], body }) => {
    return { title: heading, shortcut, markdown: body };
  });
}

/** Entries of a heading, a line of facts with ` | ` between them, and Markdown. */
function parseEntries(source: string): { heading: string; facts: string[]; body: string }[] {
  return splitAtHeadings(source, '# ').sections.map(({ heading, body }) => {
    const [facts = '', ...rest] = body.split('\n');
    return { heading, facts: facts.split(' | '), body: rest.join('\n').trim() };
  });
}
