import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { ImagePlus } from 'lucide-react';
import { ToolbarButton } from '@/editor/toolbar-button.tsx';
import { PictureQuestionsExtension } from './picture-questions-extension.ts';

/** The toolbar's way to a picture. */
export function PictureButton() {
  const { ask } = useExtensionDependency(PictureQuestionsExtension).output;
  return <ToolbarButton icon={ImagePlus} name="Picture" onClick={() => ask({ file: null, edited: null })} />;
}
