/**
 * What one write does to a plan, in the form that immer uses too: like JSON Patch (RFC 6902), with the path as a
 * list of keys and indexes. `add` puts an entry before the one at its index; `remove` closes the gap.
 *
 * @example
 * const patch: MasterplanPatch = { op: 'replace', path: ['problems', 0, 'title'], value: 'Antrean' };
 */
export interface MasterplanPatch {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: readonly (string | number)[];
  /** Absent for `remove`. */
  readonly value?: unknown;
}
