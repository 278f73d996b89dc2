import {
  type BlockNode,
  type InlineNode,
  isNestingItem,
  type ListItemNode,
  type ListNode,
  type RichText,
} from '../../rich-text/rich-text.ts';

/** Numbered steps of an article, in the order in which they are done. Never fewer than two. */
export interface Procedure {
  /** The words of the nearest heading above it; null where there is none. */
  heading: string | null;
  steps: ProcedureStep[];
}

export interface ProcedureStep {
  /** As the article counts. */
  number: number;
  /** What to do, as it stands in the list. */
  line: InlineNode[];
  /** What belongs to the step besides: code, nested lists, callouts, in their order. */
  details: BlockNode[];
}

/**
 * The procedures of an article, from its stored form.
 *
 * Items of stored lists hold lines only, so a code block inside of a step stands between two lists, the second of which goes on
 * counting. All that stands between two numbers belongs to the first of them. After the last number nothing marks the end:
 * the block that a colon announces belongs to the step, and code that follows at once; the rest is the article's.
 */
export function findProcedures({ root }: RichText): Procedure[] {
  const found: OpenProcedure[] = [];
  let heading: string | null = null;
  let open: OpenProcedure | null = null;

  for (const block of root.children) {
    // A message has none: whoever is walked through it reads the words.
    if (block.type === 'image') continue;
    if (block.type === 'heading') heading = lineText(block.children);
    if (block.type !== 'list' || block.listType !== 'number') {
      open?.after.push(block);
      continue;
    }
    if (open && block.start === nextNumber(open)) {
      open.steps.at(-1)?.details.push(...open.after);
      open.after = [];
    } else {
      open = { heading, steps: [], after: [] };
      found.push(open);
    }
    addSteps(open, block);
  }
  return found.filter(({ steps }) => steps.length > 1).map(closed);
}

interface OpenProcedure extends Procedure {
  /** What follows its last step so far. */
  after: BlockNode[];
}

const nextNumber = ({ steps }: Procedure): number => (steps.at(-1)?.number ?? 0) + 1;

function addSteps({ steps }: Procedure, { start, children }: ListNode): void {
  let number = start;
  for (const item of children) {
    const nested = nestedList(item);
    if (nested) {
      steps.at(-1)?.details.push(nested);
      continue;
    }
    steps.push({ number, line: item.children.filter((child) => child.type !== 'list'), details: [] });
    number += 1;
  }
}

function nestedList(item: ListItemNode): ListNode | null {
  const [first] = item.children;
  return isNestingItem(item) && first?.type === 'list' ? first : null;
}

function closed({ heading, steps, after }: OpenProcedure): Procedure {
  const last = steps.at(-1);
  const [next] = after;
  if (last && next && (next.type === 'code' || announces(last.line))) last.details.push(next);
  return { heading, steps };
}

const announces = (line: readonly InlineNode[]): boolean => lineText(line).trimEnd().endsWith(':');

/** The bare words of a line, without the addresses of its links. */
function lineText(line: readonly InlineNode[]): string {
  return line
    .map((node) => {
      if (node.type === 'link' || node.type === 'autolink') return lineText(node.children);
      return node.type === 'linebreak' ? '\n' : node.text;
    })
    .join('');
}
