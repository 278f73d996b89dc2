import { $isCodeNode } from '@lexical/code';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, type NodeKey, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { CODE_LANGUAGES, findCodeLanguage } from './code-languages.ts';
import { useCodeBlocks } from './use-code-blocks.ts';

/** Over each block of code in the editor, the language it is coloured in. Must stand in an element with a position. */
export function CodeLanguageFields() {
  const [editor] = useLexicalComposerContext();
  const blocks = useCodeBlocks(editor);
  const choose = (key: NodeKey, language: string) =>
    editor.update(
      () => {
        const code = $getNodeByKey(key);
        if ($isCodeNode(code)) code.setLanguage(language);
      },
      { tag: SKIP_DOM_SELECTION_TAG },
    );
  return blocks.map(({ key, language, top }) => (
    <CodeLanguageField key={key} language={language} top={top} onChoose={(next) => choose(key, next)} />
  ));
}

interface CodeLanguageFieldProps {
  readonly language: string;
  readonly top: number;
  readonly onChoose: (language: string) => void;
}

function CodeLanguageField({ language, top, onChoose }: CodeLanguageFieldProps) {
  const known = findCodeLanguage(language);
  return (
    <select
      aria-label="Language of the code"
      title="Language of the code"
      value={known?.name ?? language}
      onChange={(event) => onChoose(event.target.value)}
      style={{ top }}
      className="rich-text-language target"
    >
      <option value="">Plain text</option>
      {known === null && language !== '' && <option value={language}>{language}</option>}
      {CODE_LANGUAGES.map(({ name, label }) => (
        <option key={name} value={name}>
          {label}
        </option>
      ))}
    </select>
  );
}
