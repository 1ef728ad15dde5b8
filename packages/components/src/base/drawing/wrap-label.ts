import { cutLabel } from './cut-label.js';

/**
 * Breaks a label into lines for a drawing, which can't wrap by itself. What doesn't fit ends with an
 * ellipsis; the table beside the drawing has it whole. A space that keeps words together doesn't part them.
 */
export function wrapLabel(text: string, lineLength: number, lines: number): string[] {
  const result: string[] = [];
  for (const word of text.split(/[^\S\u00a0\u202f]+/).filter(Boolean)) {
    const last = result.at(-1);
    if (last !== undefined && letterCount(`${last} ${word}`) <= lineLength) {
      result[result.length - 1] = `${last} ${word}`;
    } else {
      result.push(word);
    }
  }
  const shown = result.slice(0, lines);
  const cut = result.length > lines;
  return shown.map((line, index) => cutLabel(line, lineLength, cut && index === lines - 1));
}

function letterCount(text: string): number {
  return [...text].length;
}
