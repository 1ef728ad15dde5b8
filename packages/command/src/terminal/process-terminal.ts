import { buffer } from 'node:stream/consumers';
import { styleText } from 'node:util';
import { createProgress } from './create-progress.js';
import type { Terminal } from './terminal.js';

/** The terminal, or the files and pipes, that this process was started with. */
export function processTerminal({ env, stderr, stdin, stdout }: NodeJS.Process): Terminal {
  const isPlain = !stdout.isTTY || (env['NO_COLOR'] ?? '') !== '';
  const progress = createProgress(stderr);
  return {
    out: (line) => {
      const text =
        typeof line === 'string' ? line : isPlain ? line.heading : styleText('bold', line.heading);
      stdout.write(`${text}\n`);
    },
    error: (line) => {
      progress.end();
      stderr.write(`${line}\n`);
    },
    progress,
    readStdin: () => buffer(stdin),
    now: () => new Date(),
  };
}
