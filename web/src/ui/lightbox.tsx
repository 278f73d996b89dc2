import { clsx } from 'clsx';
import { ChevronLeft, ChevronRight, Download, Maximize2, Minimize2, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { FileName } from './file-name.tsx';
import type { LightboxImage } from './lightbox-image.ts';
import { LightboxStage } from './lightbox-stage.tsx';

interface LightboxProps {
  /** In the order of the arrow keys. */
  images: readonly LightboxImage[];
  /** Id of the one that is shown. None of the images: it is closed. */
  shown: string | undefined;
  onShow: (id: string | undefined) => void;
  /** Somebody closed it: the focus goes to where the page shows the image that they saw last. */
  onClosed: (id: string) => void;
}

/** Pictures one at a time over the whole window, dark whatever the page is. */
export function Lightbox({ images, shown, onShow, onClosed }: LightboxProps) {
  const index = images.findIndex(({ id }) => id === shown);
  const image = images[index];
  const content = useRef<HTMLDivElement>(null);
  const seenLast = useRef<string>(undefined);
  const [isActualSize, setActualSize] = useState(false);
  const [isRoomy, setRoomy] = useState(true);

  function show(id: string | undefined) {
    // The part that has the focus, as it scrolls, may be gone in a moment.
    if (isActualSize) content.current?.focus();
    seenLast.current = image?.id;
    setActualSize(false);
    onShow(id);
  }
  function step(by: number) {
    const next = images[index + by];
    if (next) show(next.id);
  }
  function zoom() {
    if (isActualSize) content.current?.focus();
    setActualSize(!isActualSize && !isRoomy);
  }
  function press(event: KeyboardEvent) {
    // At its actual size the keys move the picture.
    if (isActualSize || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: images.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    step(target - index);
  }

  return (
    <Dialog.Root open={image !== undefined} onOpenChange={(open) => !open && show(undefined)}>
      <Dialog.Portal>
        <Dialog.Overlay className="scheme-dark fixed inset-0 z-40 animate-float-in bg-sunken" />
        {image && (
          <Dialog.Content
            ref={content}
            className="scheme-dark fixed inset-0 z-50 grid grid-cols-[auto_minmax(0,1fr)_auto] grid-rows-[auto_minmax(0,1fr)_auto] text-ink outline-none"
            onKeyDown={press}
            onOpenAutoFocus={(event) => {
              event.preventDefault();
              content.current?.focus();
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              if (seenLast.current) onClosed(seenLast.current);
            }}
          >
            <header className="col-span-3 flex items-center gap-1 p-2 pl-4">
              <div aria-live="polite" aria-atomic="true" className="flex min-w-0 flex-1 flex-col">
                <Dialog.Title className="font-medium text-sm">
                  <FileName name={image.name} />
                </Dialog.Title>
                <Dialog.Description className="text-muted text-xs tabular-nums">
                  {image.details}
                  {images.length > 1 && ` · ${index + 1} of ${images.length}`}
                </Dialog.Description>
              </div>
              {(isActualSize || !isRoomy) && (
                <Tool label={isActualSize ? 'Fit to the window' : 'Actual size'} onClick={zoom}>
                  {isActualSize ? <Minimize2 aria-hidden="true" /> : <Maximize2 aria-hidden="true" />}
                </Tool>
              )}
              <a href={image.url} download={image.name} className={toolClass} aria-label="Download" title="Download">
                <Download aria-hidden="true" />
              </a>
              <Dialog.Close className={toolClass} aria-label="Close" title="Close">
                <X aria-hidden="true" />
              </Dialog.Close>
            </header>
            {images.length > 1 && (
              <Tool
                label="Previous picture"
                isEnd={index === 0}
                onClick={() => step(-1)}
                className="row-start-3 m-2 sm:row-start-2 sm:self-center"
              >
                <ChevronLeft aria-hidden="true" />
              </Tool>
            )}
            <LightboxStage
              key={image.id}
              image={image}
              isActualSize={isActualSize}
              onMeasure={setRoomy}
              onZoom={zoom}
              onStep={step}
              onClose={() => show(undefined)}
              className={clsx(
                'col-span-3 row-start-2',
                images.length > 1 ? 'sm:col-span-1 sm:col-start-2' : 'sm:row-span-2',
              )}
            />
            {images.length > 1 && (
              <Tool
                label="Next picture"
                isEnd={index === images.length - 1}
                onClick={() => step(1)}
                className="col-start-3 row-start-3 m-2 sm:row-start-2 sm:self-center"
              >
                <ChevronRight aria-hidden="true" />
              </Tool>
            )}
          </Dialog.Content>
        )}
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const toolClass =
  'grid size-10 shrink-0 place-items-center rounded-md text-muted transition-colors duration-150 hover:bg-hover hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-40 pointer-coarse:size-12 [&_svg]:size-5';

interface ToolProps {
  label: string;
  onClick: () => void;
  /** There is nothing further that way; it stays, and keeps the focus. */
  isEnd?: boolean;
  className?: string;
  children: ReactNode;
}

function Tool({ label, onClick, isEnd = false, className, children }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isEnd || undefined}
      onClick={onClick}
      className={clsx(toolClass, className)}
    >
      {children}
    </button>
  );
}
