import { TextRun } from 'docx';
import { printable } from './printable.js';

/** Runs of a text, in which a new line is one on paper too. */
export function lines(text: string, bold = false): TextRun[] {
  const clean = printable(text);
  if (!clean.includes('\n')) return [new TextRun({ text: clean, bold: bold || undefined })];
  return clean
    .split('\n')
    .map(
      (line, at) =>
        new TextRun({ text: line, bold: bold || undefined, break: at === 0 ? undefined : 1 }),
    );
}
