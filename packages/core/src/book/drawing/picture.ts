import type { BookFigure } from '../types.js';

/**
 * A drawing made ready for a page.
 *
 * @example
 * const picture: Picture = {
 *   svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', png: null, width: 1, height: 1,
 * };
 */
export interface Picture {
  /** A whole SVG document. */
  readonly svg: string;
  /** The same for formats that take no SVG, at twice its size or more; `null` where nobody made one. */
  readonly png: Uint8Array | null;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Gives the picture of a figure; `null` where it can't be drawn: its caption and its words then stand alone.
 *
 * @example
 * const none: Pictures = () => null;
 */
export type Pictures = (figure: BookFigure) => Picture | null;
