import { TextRun, type IRunOptions } from 'docx';
import { printable } from '../../prose/printable.js';

const runOf = (options: IRunOptions): TextRun => new TextRun(options);

/** Runs of a text, in which a new line is one on paper too. */
export function lines(text: string, isBold = false): TextRun[] {
  const bold = isBold || undefined;
  return printable(text)
    .split('\n')
    .map((line, at) => runOf({ text: line, bold, break: at === 0 ? undefined : 1 }));
}
