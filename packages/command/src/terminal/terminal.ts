/** A line of an answer; a heading stands out where letters can be bold. */
export type Line = string | { readonly heading: string };

/** What a command sees of the world: where it speaks, what it is handed, what day it is. */
export interface Terminal {
  /** A line of the answer. */
  readonly out: (line: Line) => void;
  /** Why it can't go on. */
  readonly error: (line: string) => void;
  /** How far it is. */
  readonly progress: Progress;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly now: () => Date;
}

export interface Progress {
  readonly tell: (text: string) => void;
  /** Leaves nothing behind that would stand in the answer's way. */
  readonly end: () => void;
}
