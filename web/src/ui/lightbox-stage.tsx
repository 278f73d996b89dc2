import { clsx } from 'clsx';
import { ImageOff } from 'lucide-react';
import {
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Button } from './button.tsx';
import { gestureOf } from './lightbox-gesture.ts';
import type { LightboxImage } from './lightbox-image.ts';

interface LightboxStageProps {
  image: LightboxImage;
  /** One pixel of the image on one of the page, to be scrolled; else the whole of it, as large as there is room. */
  isActualSize: boolean;
  /** Whether there is room for the whole of it at its actual size. */
  onMeasure: (isRoomy: boolean) => void;
  /** Between the whole and the actual size. */
  onZoom: () => void;
  onStep: (by: -1 | 1) => void;
  onClose: () => void;
  className?: string;
}

/** The picture itself. A press on it zooms, one beside it closes, a swipe goes to its neighbour. */
export function LightboxStage({
  image,
  isActualSize,
  onMeasure,
  onZoom,
  onStep,
  onClose,
  className,
}: LightboxStageProps) {
  const { width, height } = image;
  const stage = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLImageElement>(null);
  const down = useRef<{ id: number; x: number; y: number }>(undefined);
  /** What of the picture was pressed, from 0 to 1: it stays there when the picture grows. */
  const aim = useRef({ x: 0.5, y: 0.5 });
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');

  const measure = useEffectEvent(() => {
    if (stage.current) onMeasure(stage.current.clientWidth >= width && stage.current.clientHeight >= height);
  });
  useEffect(() => {
    if (!stage.current) return;
    const size = new ResizeObserver(() => measure());
    size.observe(stage.current);
    return () => size.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (!isActualSize || !stage.current) return;
    const { x, y } = aim.current;
    stage.current.scrollTo(x * width - x * stage.current.clientWidth, y * height - y * stage.current.clientHeight);
    // From here the arrow keys move the picture.
    stage.current.focus();
    aim.current = { x: 0.5, y: 0.5 };
  }, [isActualSize, width, height]);

  function lift({ pointerId, pointerType, clientX, clientY }: PointerEvent) {
    const from = down.current;
    if (from?.id !== pointerId || pointerType !== 'touch' || isActualSize) return;
    // A page that was zoomed by two fingers is moved by one.
    if (window.visualViewport?.scale !== 1) return;
    const gesture = gestureOf(from, { x: clientX, y: clientY });
    if (gesture === 'previous') onStep(-1);
    if (gesture === 'next') onStep(1);
  }
  /** Not when the finger lifts: the click that follows would press what stands below a lightbox that has closed by then. */
  function press({ clientX, clientY, target }: MouseEvent) {
    if (!down.current || gestureOf(down.current, { x: clientX, y: clientY }) !== 'press') return;
    if (target === stage.current) onClose();
    if (!picture.current || target !== picture.current) return;
    const box = picture.current.getBoundingClientRect();
    aim.current = { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
    onZoom();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a keyboard has Escape and the tools around it for the same
    <div
      ref={stage}
      role="presentation"
      className={clsx(
        '-outline-offset-2 flex [container-type:size]',
        isActualSize ? 'overflow-auto' : 'touch-pinch-zoom overflow-hidden',
        className,
      )}
      {...(isActualSize && { tabIndex: 0, role: 'region', 'aria-label': 'The picture at its actual size' })}
      onPointerDown={({ pointerId, isPrimary, button, clientX: x, clientY: y }) => {
        down.current = isPrimary && button === 0 ? { id: pointerId, x, y } : undefined;
      }}
      onPointerUp={lift}
      onClick={press}
      onPointerCancel={() => {
        down.current = undefined;
      }}
    >
      {state === 'failed' ? (
        <div className="m-auto flex flex-col items-center gap-3 p-6 text-center text-sm">
          <ImageOff className="size-6 text-muted" aria-hidden="true" />
          <p role="alert">This picture could not be loaded. You can try again, or download it.</p>
          <Button size="sm" onClick={() => setState('loading')}>
            Try again
          </Button>
        </div>
      ) : (
        <img
          ref={picture}
          src={image.url}
          alt={image.name}
          width={width}
          height={height}
          draggable={false}
          onLoad={() => setState('shown')}
          onError={() => setState('failed')}
          className="m-auto max-w-none shrink-0 select-none"
          style={{
            aspectRatio: `${width} / ${height}`,
            width: isActualSize ? width : `min(${width}px, 100cqw, ${(100 * width) / height}cqh)`,
            cursor: isActualSize ? 'zoom-out' : 'zoom-in',
            // The small picture that the page has already, until the large one is there.
            ...(state === 'loading' && { background: `url(${JSON.stringify(image.thumbnailUrl)}) 0 0 / 100% 100%` }),
          }}
        />
      )}
    </div>
  );
}
