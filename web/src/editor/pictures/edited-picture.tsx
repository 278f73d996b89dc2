import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import { $getNodeByKey, type NodeKey } from 'lexical';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/ui/button.tsx';
import type { Picture } from './picture.ts';
import { PictureQuestionsExtension } from './picture-questions-extension.ts';

interface EditedPictureProps {
  readonly nodeKey: NodeKey;
  readonly picture: Picture;
}

/** A picture in the editor, with what can be done with it. */
export function EditedPicture({ nodeKey, picture }: EditedPictureProps) {
  const { src, alt, caption, width, height } = picture;
  const [editor] = useLexicalComposerContext();
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const { ask } = useExtensionDependency(PictureQuestionsExtension).output;
  const [lost, setLost] = useState<string>();
  const remove = () =>
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      node?.selectPrevious();
      node?.remove();
    });

  return (
    <figure data-selected={isSelected || undefined}>
      {src === '' || lost === src ? (
        <p className="text-red-text">The picture “{alt}” is no longer stored. Remove it, or choose another for it.</p>
      ) : (
        <img src={src} alt={alt} width={width} height={height} draggable={false} onError={() => setLost(src)} />
      )}
      {caption !== '' && <figcaption>{caption}</figcaption>}
      <div className="rich-text-picture-tools">
        <Button size="sm" onClick={() => ask({ file: null, edited: { key: nodeKey, picture } })}>
          <Pencil className="size-4" aria-hidden="true" /> Edit picture
        </Button>
        <Button size="sm" onClick={remove}>
          <Trash2 className="size-4" aria-hidden="true" /> Remove picture
        </Button>
      </div>
    </figure>
  );
}
