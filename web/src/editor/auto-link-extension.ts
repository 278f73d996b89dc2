import { $isCodeNode } from '@lexical/code';
import {
  $isAutoLinkNode,
  autoLinkEmailMatcher,
  autoLinkUrlMatcher,
  AutoLinkExtension as LexicalAutoLinkExtension,
  type LinkMatcher,
} from '@lexical/link';
import { $hasUpdateTag, configExtension, defineExtension, PASTE_TAG, TextNode } from 'lexical';
import { isAllowedAddress } from './link-address.ts';

/** What stands around an address and is no part of it. */
const SEPARATOR = /[\s.,;:!?()[\]{}<>"'`*|“”„‘’‚«»…、。，！？；：（）]/;
/** What ends a sentence rather than an address. */
const CLOSING = /[?:~_]+$/;

const findWebAddress = onlyAllowed(autoLinkUrlMatcher);
const findEmailAddress = onlyAllowed(autoLinkEmailMatcher);

/** Makes links of web and e-mail addresses as they are typed or pasted; not of those that no link may have, nor in code. */
export const AutoLinkExtension = defineExtension({
  name: 'parley/auto-link',
  dependencies: [
    configExtension(LexicalAutoLinkExtension, {
      matchers: [findWebAddress, findEmailAddress],
      separatorRegex: SEPARATOR,
      excludeParents: [$isCodeNode],
    }),
  ],
  register: (editor) => editor.registerNodeTransform(TextNode, $continueAddress),
});

/**
 * An address that no link may have must not be found: as a link it would be taken apart, and be found again. Nor must one
 * that is being typed as Markdown, `[words](address)`.
 */
function onlyAllowed(matcher: LinkMatcher): LinkMatcher {
  return (text) => {
    for (let from = 0; from < text.length; ) {
      const match = matcher(text.slice(from));
      if (match === null) return null;
      const surplus = CLOSING.exec(match.text)?.[0].length ?? 0;
      const keep = (part: string) => part.slice(0, part.length - surplus);
      const found = { text: keep(match.text), url: keep(match.url), index: from + match.index };
      const isMarkdown = !$hasUpdateTag(PASTE_TAG) && text.slice(0, found.index).endsWith('](');
      if (!isMarkdown && isAllowedAddress(found.url)) return { ...found, length: found.text.length };
      from += match.index + match.length;
    }
    return null;
  };
}

/** What ended an address may yet be within it, as the `?` of a query: taken apart, the whole of it will be found. */
function $continueAddress(text: TextNode): void {
  const link = text.getPreviousSibling();
  if (!$isAutoLinkNode(link) || link.getIsUnlinked()) return;
  const found = findWebAddress(link.getTextContent() + text.getTextContent());
  if (found === null || found.length <= link.getTextContentSize()) return;
  for (const child of link.getChildren()) link.insertBefore(child);
  link.remove();
}
