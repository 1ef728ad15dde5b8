/**
 * How an entry with several parts is written in one line of a cell, so that a person can read and change it.
 *
 * @example
 * const upper: EntryForm = { print: (entry) => String(entry), read: (line) => line.trim() };
 */
export interface EntryForm {
  readonly print: (entry: unknown) => string;
  /** The entry that a line says; `null` where it isn't written so. */
  readonly read: (line: string) => unknown;
}
