import type { Locale } from '@kotacerdas/core/locale';
import type { CommandMessages } from '../messages/types.js';
import type { ExitCode } from '../run/exit-code.js';
import type { Line, Terminal } from '../terminal/terminal.js';
import type { OptionName, OptionValues } from './options.js';

/** A command as it was called. */
export interface Call {
  /** Files, `-` for what comes in by stdin; as many as the command takes. */
  readonly files: readonly string[];
  readonly values: OptionValues;
  readonly lang: Locale;
  readonly messages: CommandMessages;
  readonly terminal: Terminal;
}

/** What a command answers: for programs as one document, for people as lines. */
export interface Answer {
  readonly exitCode: Exclude<ExitCode, 2>;
  /** To be written as JSON; its keys stay. */
  readonly document: object;
  readonly lines: () => readonly Line[];
}

/** @throws Refusal where what was asked can't be read or done */
export type Run = (call: Call) => Promise<Answer>;

export interface Command {
  /** Those it takes besides the ones that all take. */
  readonly options: readonly OptionName[];
  readonly required: readonly OptionName[];
  /** How many files it takes: at least, and at most. */
  readonly files: readonly [least: number, most: number];
  /** Only what was asked for is loaded. */
  readonly load: () => Promise<Run>;
}
