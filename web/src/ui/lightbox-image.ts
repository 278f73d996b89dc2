/** A picture that the lightbox can show. */
export interface LightboxImage {
  readonly id: string;
  readonly name: string;
  /** What it is and how large, in words. */
  readonly details: string;
  readonly url: string;
  readonly thumbnailUrl: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
