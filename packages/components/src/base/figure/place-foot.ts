import { wrapLabel } from '../drawing/wrap-label.js';
import type { KeyEntry } from './picture-key.js';

/** In the units of the drawing. */
export const noteSize = 11;
const lineHeight = 16;
/** How wide a letter is at most, as a share of the size of the type. */
const letter = 0.6;
const gap = 12;
const markWidth = 20;
const markGap = 4;
const mostLines = 4;

export interface FootLine {
  readonly text: string;
  readonly x: number;
  /** Of its middle. */
  readonly y: number;
}

export interface FootMark<Mark = SVGSVGElement> {
  readonly mark: Mark;
  readonly x: number;
  /** Of its middle. */
  readonly y: number;
  readonly width: number;
}

/** What stands below a drawing. */
export interface Foot<Mark = SVGSVGElement> {
  readonly lines: readonly FootLine[];
  readonly marks: readonly FootMark<Mark>[];
  readonly height: number;
}

const widthOf = (text: string) => [...text].length * noteSize * letter;
const lettersIn = (width: number) => Math.max(1, Math.floor(width / (noteSize * letter)));

/**
 * Where the key of a drawing and its notes stand below it: entries of the key one after the other as long as they fit
 * into a row, then each note in rows of its own. Places are counted from the foot's upper left corner.
 */
export function placeFoot<Mark>(
  key: readonly KeyEntry<Mark>[],
  notes: readonly string[],
  width: number,
): Foot<Mark> {
  const lines: FootLine[] = [];
  const marks: FootMark<Mark>[] = [];
  let row = 0;
  let x = 0;
  const middle = (line: number) => (line + 0.5) * lineHeight;
  for (const { mark, words } of key) {
    const indent = mark === null ? 0 : markWidth + markGap;
    const texts = wrapLabel(words, lettersIn(width - indent), mostLines);
    const needed = indent + Math.max(0, ...texts.map(widthOf));
    if (x > 0 && x + needed > width) {
      row += 1;
      x = 0;
    }
    if (mark !== null) marks.push({ mark, x, y: middle(row), width: markWidth });
    texts.forEach((text, at) => lines.push({ text, x: x + indent, y: middle(row + at) }));
    row += Math.max(0, texts.length - 1);
    x = texts.length > 1 ? width : x + needed + gap;
  }
  if (x > 0) row += 1;
  for (const note of notes) {
    for (const text of wrapLabel(note, lettersIn(width), mostLines)) {
      lines.push({ text, x: 0, y: middle(row) });
      row += 1;
    }
  }
  return { lines, marks, height: row * lineHeight };
}
