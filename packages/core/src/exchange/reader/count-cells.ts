import { cellAddress } from './cell-address.js';
import type { ReaderLimits } from './limits.js';
import { ReadingEnded } from './refusal.js';

/** Counts what is read of a file, and ends the reading where it is too much. */
export interface CellCounter {
  /** @throws ReadingEnded */
  readonly cell: (sheet: string, row: number, column: number) => void;
  /**
   * What a sheet has besides cells, such as merges and links: each takes the room of one.
   *
   * @throws ReadingEnded
   */
  readonly extra: () => void;
  /** @throws ReadingEnded */
  readonly characters: (count: number) => void;
  /**
   * Characters that a cell shows, be the text its own or shared with others.
   *
   * @throws ReadingEnded
   */
  readonly shown: (count: number) => void;
  /** @throws ReadingEnded where cells share more texts than there may be cells */
  readonly sharedText: () => void;
  /**
   * A text of a cell with one more piece of it, which isn't counted before the text is complete.
   *
   * @throws ReadingEnded where it is longer than any cell's
   */
  readonly grown: (text: string, piece: string) => string;
  /** @throws ReadingEnded */
  readonly time: () => void;
}

/** A spreadsheet's cell holds 32,767 characters, of which each may be written as an entity of ten. */
const longestText = 1_000_000;

export function countCells(limits: ReaderLimits, now: () => number): CellCounter {
  const start = now();
  let cells = 0;
  let characters = 0;
  let shown = 0;
  let sharedTexts = 0;
  const extra = () => {
    cells += 1;
    if (cells > limits.cells) throw new ReadingEnded('too-many-cells', { limit: limits.cells });
  };
  return {
    cell(sheet, row, column) {
      if (row > limits.rows) {
        throw new ReadingEnded('too-many-rows', {
          sheet,
          cell: cellAddress(row, column),
          limit: limits.rows,
        });
      }
      if (column >= limits.columns) {
        throw new ReadingEnded('too-many-columns', {
          sheet,
          cell: cellAddress(row, column),
          limit: limits.columns,
        });
      }
      extra();
    },
    extra,
    characters(count) {
      characters += count;
      if (characters > limits.characters) {
        throw new ReadingEnded('too-much-text', { limit: limits.characters });
      }
    },
    shown(count) {
      shown += count;
      if (shown > limits.cellCharacters) {
        throw new ReadingEnded('too-much-text', { limit: limits.cellCharacters });
      }
    },
    sharedText() {
      sharedTexts += 1;
      if (sharedTexts > limits.cells) {
        throw new ReadingEnded('too-many-cells', { limit: limits.cells });
      }
    },
    grown(text, piece) {
      if (text.length + piece.length > longestText) {
        throw new ReadingEnded('too-much-text', { limit: longestText });
      }
      return text + piece;
    },
    time() {
      if (now() - start > limits.time) {
        throw new ReadingEnded('takes-too-long', { seconds: Math.round(limits.time / 1000) });
      }
    },
  };
}
