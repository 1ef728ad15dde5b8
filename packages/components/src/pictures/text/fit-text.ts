import { textWidth } from './text-width.js';

/**
 * A text in lines of at most some width, in em; what doesn't fit into the last one is cut there, and so is a word
 * that is wider than a line.
 */
export function fitText(text: string, width: number, lines: number): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const fitted: string[] = [];
  while (words.length > 0 && fitted.length < lines - 1) {
    let line = words.shift() ?? '';
    while (words.length > 0 && textWidth(`${line} ${words[0] ?? ''}`) <= width) {
      line = `${line} ${words.shift() ?? ''}`;
    }
    fitted.push(cut(line, width));
  }
  return words.length === 0 ? fitted : [...fitted, cut(words.join(' '), width)];
}

function cut(line: string, width: number): string {
  if (textWidth(line) <= width) return line;
  const letters = [...line];
  let room = width - textWidth('…');
  const end = letters.findIndex((letter) => {
    room -= textWidth(letter);
    return room < 0;
  });
  return `${letters.slice(0, end).join('').trimEnd()}…`;
}
