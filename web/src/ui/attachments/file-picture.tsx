import { clsx } from 'clsx';
import { FileArchive, FileCode, FileSpreadsheet, FileText, Image, type LucideIcon } from 'lucide-react';
import { useState } from 'react';

const icons: Record<string, LucideIcon> = {
  ...Object.fromEntries(['zip', 'rar'].map((kind) => [kind, FileArchive])),
  ...Object.fromEntries(['xls', 'xlsx', 'csv'].map((kind) => [kind, FileSpreadsheet])),
  ...Object.fromEntries(['json', 'yaml', 'yml', 'toml', 'ini', 'conf', 'xml'].map((kind) => [kind, FileCode])),
  ...Object.fromEntries(['jpg', 'jpeg', 'png', 'gif', 'webp', 'bmp'].map((kind) => [kind, Image])),
};

interface FilePictureProps {
  url: string | null;
  /** Lower-case extension. */
  kind: string;
  /** Its size; 40 px without. */
  className?: string;
}

/** A small picture of a file, or the sign of its kind where there is none or it can't be shown. */
export function FilePicture({ url, kind, className }: FilePictureProps) {
  const [broken, setBroken] = useState<string>();
  const Icon = icons[kind] ?? FileText;
  return (
    <span
      className={clsx(
        'grid shrink-0 place-items-center overflow-hidden rounded-md bg-sunken text-muted',
        className ?? 'size-10',
      )}
    >
      {url && url !== broken ? (
        <img src={url} alt="" className="size-full object-cover" onError={() => setBroken(url)} />
      ) : (
        <Icon className="size-5" aria-hidden="true" />
      )}
    </span>
  );
}
