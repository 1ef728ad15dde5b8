import { heightOf } from '../document/page.js';
import type { PdfNode, PdfText } from '../parts/types.js';

interface KeptOptions {
  /** The margins. */
  readonly above: number;
  readonly below: number;
  /** What has to stand below it on its page. */
  readonly start: number;
  readonly isWide: boolean;
}

/** A heading that goes to the next page with what follows it: it claims the room for that, and gives it back. */
export function keptHeading(
  heading: PdfText,
  { above, below, isWide, start }: KeptOptions,
): PdfNode {
  const room = Math.min(start, heightOf(isWide) / 1.6);
  return {
    unbreakable: true,
    stack: [heading, { stack: [], margin: [0, room, 0, 0] }],
    margin: [0, above, 0, below - room],
  };
}
