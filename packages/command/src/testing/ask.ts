import { run } from '../run/run.js';
import type { Terminal } from '../terminal/terminal.js';

/** What a command line answered. */
export interface Asked {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly progress: readonly string[];
}

/** Runs a command line on 23 November 2026, with what comes in by stdin. */
export async function ask(words: readonly string[], stdin = ''): Promise<Asked> {
  const out: string[] = [];
  const error: string[] = [];
  const progress: string[] = [];
  const terminal: Terminal = {
    out: (line) => out.push(typeof line === 'string' ? line : line.heading),
    error: (line) => error.push(line),
    progress: { tell: (text) => progress.push(text), end: () => undefined },
    readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    now: () => new Date('2026-11-23T04:00:00.000Z'),
  };
  const code = await run(words, terminal);
  return { code, out: out.join('\n'), error: error.join('\n'), progress };
}
