/**
 * Whether a code lies below another one: the parent's parts are the beginning of the child's. `X` and `XX` stand
 * for any urusan and bidang urusan, on either side. A code doesn't lie under itself. Only parts are compared;
 * {@link parseNomenclatureCode} says whether a text is a code at all.
 *
 * @example
 * isUnder('2.16.03', '2.16.03.2.02'); // true
 * isUnder('2.16.03', '2.16.031'); // false
 * isUnder('X.XX.01', '2.16.01.2.05'); // true
 */
export function isUnder(parent: string, child: string): boolean {
  const above = parent.split('.');
  const below = child.split('.');
  return above.length < below.length && isSameStart(above, below);
}

/** Whether the parts of one code are the first parts of another, or all of them. */
export function isSameStart(above: readonly string[], below: readonly string[]): boolean {
  return above.every((part, at) => {
    const other = below[at];
    return part === other || isGeneric(part, at) || (other !== undefined && isGeneric(other, at));
  });
}

function isGeneric(part: string, at: number): boolean {
  return (at === 0 && part === 'X') || (at === 1 && part === 'XX');
}
