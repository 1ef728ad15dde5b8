import type { CSSResult, TemplateResult } from 'lit';

/** What a drawing hands over to become a picture. */
export interface Drawn {
  /** What it shows, in words. */
  readonly title: string;
  /** One `<svg>` with a `viewBox`, as the widget draws it. */
  readonly drawing: TemplateResult;
  readonly styles: readonly CSSResult[];
  /** Whether there is room around the drawing, as in a wide place of a page. */
  readonly isWide: boolean;
  /** Whether texts stand out of the drawing's own box. */
  readonly standsOut: boolean;
  /** What its signs mean; as in a page, entries stand in what is marked `data-signs`. */
  readonly key: readonly TemplateResult[];
  /** What has to be known besides. */
  readonly notes: readonly string[];
  /** In CSS pixels; `null` for as wide as it comes out, or as a page is. */
  readonly width: number | null;
}
