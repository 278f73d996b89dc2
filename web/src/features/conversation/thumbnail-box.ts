interface Size {
  readonly width: number;
  readonly height: number;
}

/** The most that one picture of several takes, and a picture alone, in pixels. */
const several = { width: 256, height: 144 };
const alone = { width: 360, height: 240 };
/** The least: a finger has to find it. */
const LEAST = 44;
/** Banners and columns are cut, or nothing could be seen of them. */
const FLATTEST = 2.5;
const NARROWEST = 0.5;

/**
 * The room that a picture takes in a message, known before it has loaded, in pixels. `isWhole`: the picture is shown
 * as large as it is, and is no larger than its box; else it fills the box.
 */
export function thumbnailBox({ width, height }: Size, isAlone: boolean): Size & { readonly isWhole: boolean } {
  const most = isAlone ? alone : several;
  const ratio = Math.min(FLATTEST, Math.max(NARROWEST, width / height));
  const boxHeight = Math.min(most.height, most.width / ratio, Math.max(height, width / ratio));
  const box = {
    width: Math.max(LEAST, Math.round(boxHeight * ratio)),
    height: Math.max(LEAST, Math.round(boxHeight)),
  };
  return { ...box, isWhole: width <= box.width && height <= box.height };
}
