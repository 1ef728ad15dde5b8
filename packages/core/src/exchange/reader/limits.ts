/**
 * How much of a file is read. What is beyond is refused as soon as it is known, before it fills the memory.
 *
 * @example
 * const strict: ReaderLimits = { ...defaultLimits, fileBytes: 1_000_000 };
 */
export interface ReaderLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes that all parts of a workbook unpack to. */
  readonly unpackedBytes: number;
  /** Parts of the package: sheets, pictures, themes and so on. */
  readonly parts: number;
  readonly sheets: number;
  /** The highest number of a row that has something in it, of one sheet. */
  readonly rows: number;
  /** The highest number of a column that has something in it. */
  readonly columns: number;
  /** Cells that have something in them, of all sheets. */
  readonly cells: number;
  /** Characters of all texts, each counted once. */
  readonly characters: number;
  /** Characters of all cells: a text that cells share is counted as often as it stands in one. */
  readonly cellCharacters: number;
  /** Milliseconds. */
  readonly time: number;
}

/**
 * What a sheet of forty departments needs, ten times over.
 *
 * @example
 * defaultLimits.rows; // 50_000
 */
export const defaultLimits: ReaderLimits = {
  fileBytes: 20_000_000,
  unpackedBytes: 200_000_000,
  parts: 2_000,
  sheets: 100,
  rows: 50_000,
  columns: 256,
  cells: 500_000,
  characters: 20_000_000,
  cellCharacters: 100_000_000,
  time: 10_000,
};
