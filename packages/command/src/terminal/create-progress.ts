import type { Progress } from './terminal.js';

interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (text: string) => unknown;
}

const backToStart = '\r\u001b[2K';

/** Tells in one place of a terminal, which is empty again at the end; line by line where a file or a log listens. */
export function createProgress(stream: Stream): Progress {
  if (stream.isTTY !== true) {
    return { tell: (text) => stream.write(`${text}\n`), end: () => undefined };
  }
  let isShown = false;
  const width = stream.columns === undefined || stream.columns === 0 ? 80 : stream.columns;
  return {
    tell: (text) => {
      // What is longer than the terminal is wide can't be taken back.
      stream.write(`${backToStart}${text.slice(0, width - 1)}`);
      isShown = true;
    },
    end: () => {
      if (isShown) stream.write(backToStart);
      isShown = false;
    },
  };
}
