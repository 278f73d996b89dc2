import {
  $createLinkNode,
  $isLinkNode,
  AutoLinkNode,
  LinkExtension,
  LinkNode,
  TOGGLE_LINK_COMMAND,
} from '@lexical/link';
import {
  $createTextNode,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  configExtension,
  defineExtension,
  mergeRegister,
} from 'lexical';
import { AutoLinkExtension } from './auto-link-extension.ts';
import { isAllowedAddress } from './link-address.ts';

/**
 * Links: by command, pasted over a selection, or found in what is typed. Only http, https and mailto live; a link to
 * anywhere else, such as one in pasted HTML, loses its address and keeps its words.
 *
 * `TOGGLE_LINK_COMMAND` with an address and nothing selected writes the address as the link's words.
 */
export const SafeLinkExtension = defineExtension({
  name: 'parley/safe-link',
  dependencies: [
    // Over a selection, what has spaces in it is pasted as words.
    configExtension(LinkExtension, { validateUrl: (address) => !/\s/.test(address) && isAllowedAddress(address) }),
    AutoLinkExtension,
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(LinkNode, $unwrapForbidden),
      editor.registerNodeTransform(AutoLinkNode, $unwrapForbidden),
      editor.registerCommand(
        TOGGLE_LINK_COMMAND,
        (payload) => typeof payload === 'string' && isAllowedAddress(payload) && $insertLinkAtCaret(payload),
        COMMAND_PRIORITY_NORMAL,
      ),
    ),
});

function $unwrapForbidden(link: LinkNode): void {
  if (isAllowedAddress(link.getURL())) return;
  for (const child of link.getChildren()) link.insertBefore(child);
  link.remove();
}

/** False where there is a selection, or a link around the caret: Lexical's own handler changes those. */
function $insertLinkAtCaret(address: string): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  if (selection.anchor.getNode().getParents().some($isLinkNode)) return false;
  const link = $createLinkNode(address, { rel: 'noreferrer' });
  link.append($createTextNode(address.replace(/^mailto:/, '')));
  $insertNodes([link, $createTextNode(' ')]);
  return true;
}
