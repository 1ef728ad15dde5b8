import type { BookBlock } from '../types.js';

const point = /^\s*[-•*]\s+(?=\S)/;
const indented = /^\s/;

/** Lines that belong together: points of a list, or a paragraph. */
interface Run {
  readonly isList: boolean;
  /** A point, or the whole paragraph, each of the lines that it was typed on. */
  readonly texts: string[][];
}

/**
 * What an officer typed, as blocks: paragraphs that a blank line parts, and lists of lines that begin with `- `, which
 * may follow a line that leads to them. An indented line goes on with the point above it.
 */
export function typedBlocks(text: string | undefined): BookBlock[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .flatMap((part) => runsOf(part.split('\n').filter((line) => line.trim() !== '')))
    .map(({ isList, texts }): BookBlock => {
      const items = texts.map((lines) => lines.map((line) => line.trim()).join(' '));
      return isList
        ? { kind: 'list', ordered: false, author: 'officer', items: items.map((item) => [item]) }
        : { kind: 'paragraph', author: 'officer', text: items };
    });
}

function runsOf(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const isPoint = point.test(line);
    if (isPoint) {
      const lineOfPoint = [line.replace(point, '')];
      if (last?.isList === true) last.texts.push(lineOfPoint);
      else runs.push({ isList: true, texts: [lineOfPoint] });
    } else if (last !== undefined && (!last.isList || indented.test(line))) {
      last.texts.at(-1)?.push(line);
    } else {
      runs.push({ isList: false, texts: [[line]] });
    }
  }
  return runs;
}
