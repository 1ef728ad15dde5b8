import type { Issue } from '../../issue/issue.js';

/**
 * The emblem of a region, known to be a picture.
 *
 * @example
 * const measures: Pick<Emblem, 'width' | 'height'> = { width: 600, height: 720 };
 */
export interface Emblem {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * An emblem that can be printed, or why it can't be.
 *
 * @example
 * const refused: EmblemResult = { ok: false, issues: [] };
 */
export type EmblemResult =
  | { readonly ok: true; readonly emblem: Emblem }
  | { readonly ok: false; readonly issues: readonly Issue[] };
