import type { BookBlock } from '../types.js';

const point = /^\s*[-•*]\s+/;

/** What an officer typed, as blocks: paragraphs that a blank line parts, and lists of lines that begin with `- `. */
export function typedBlocks(text: string | undefined): BookBlock[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines): BookBlock =>
      lines.every((line) => point.test(line))
        ? {
            kind: 'list',
            ordered: false,
            author: 'officer',
            items: lines.map((line) => [line.replace(point, '').trim()]),
          }
        : {
            kind: 'paragraph',
            author: 'officer',
            text: [lines.map((line) => line.trim()).join(' ')],
          },
    );
}
