import { $createLinkNode, $isLinkNode } from '@lexical/link';
import {
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  CODE,
  HEADING,
  INLINE_CODE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  LINK,
  type MultilineElementTransformer,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  type TextMatchTransformer,
  type Transformer,
  UNORDERED_LIST,
} from '@lexical/markdown';
import { $createTextNode, defineExtension } from 'lexical';
import { toLinkAddress } from './link-address.ts';

/** Three backticks and, directly after them, the name of a language: `c++` and `c#` too. */
const FENCE: MultilineElementTransformer = { ...CODE, regExpStart: /^([ \t]*`{3,})([\w+#.-]+)?[ \t]?/ };

/** `[words](address)`, if the address is one a link may have; else it stays as it was typed. */
const SAFE_LINK: TextMatchTransformer = {
  ...LINK,
  replace: (text, match) => {
    const [, words = '', inBrackets, plain] = match;
    const address = toLinkAddress(inBrackets ?? plain ?? '');
    if (words === '' || address === null || $isLinkNode(text.getParent())) return;
    const linked = $createTextNode(words).setFormat(text.getFormat());
    text.replace($createLinkNode(address).append(linked));
    return linked;
  },
};

/** Longer marks come first: `***` must not be read as `**` and a star. */
const SHORTCUTS: Transformer[] = [
  HEADING,
  QUOTE,
  UNORDERED_LIST,
  ORDERED_LIST,
  FENCE,
  INLINE_CODE,
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  STRIKETHROUGH,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  SAFE_LINK,
];

/** Markdown as it is typed: `- ` starts a list, `**word**` is bold, three backticks open a code block. */
export const MarkdownShortcutsExtension = defineExtension({
  name: 'parley/markdown-shortcuts',
  register: (editor) => registerMarkdownShortcuts(editor, SHORTCUTS),
});
