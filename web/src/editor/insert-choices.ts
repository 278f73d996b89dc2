import { Heading2, Heading3, List, ListOrdered, type LucideIcon, SquareCode, Table, TextQuote } from 'lucide-react';
import type { ToggledBlock } from './block-type-extension.ts';
import { calloutIcons } from './callout.tsx';
import type { InsertedBlock } from './insert-block-extension.ts';

/** Something to choose, in the toolbar and in menus. */
export interface Choice<T> {
  readonly value: T;
  readonly icon: LucideIcon;
  readonly name: string;
  readonly keys?: string;
}

export const HEADINGS: readonly Choice<ToggledBlock>[] = [
  { value: 'h2', icon: Heading2, name: 'Heading' },
  { value: 'h3', icon: Heading3, name: 'Subheading' },
];

export const BLOCKS: readonly Choice<ToggledBlock>[] = [
  { value: 'bullet', icon: List, name: 'Bulleted list' },
  { value: 'number', icon: ListOrdered, name: 'Numbered list' },
  { value: 'quote', icon: TextQuote, name: 'Quote' },
  { value: 'code', icon: SquareCode, name: 'Code block' },
];

export const INSERTED: readonly Choice<InsertedBlock>[] = [
  { value: 'table', icon: Table, name: 'Table' },
  { value: 'Note', icon: calloutIcons.Note, name: 'Note' },
  { value: 'Tip', icon: calloutIcons.Tip, name: 'Tip' },
  { value: 'Warning', icon: calloutIcons.Warning, name: 'Warning' },
];
