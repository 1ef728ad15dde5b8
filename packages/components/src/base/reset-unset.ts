const blanks = new Map<string, Element>();

/** An element of the same name that nobody has set anything of. */
function blankOf({ localName }: Element): Element {
  const known = blanks.get(localName);
  if (known !== undefined) return known;
  const blank = document.createElement(localName);
  blanks.set(localName, blank);
  return blank;
}

/**
 * Puts properties back to what they were at first where somebody took them away: frameworks do so by `undefined`, a
 * removed attribute by `null`. `changed` has what was there before.
 */
export function resetUnset(element: Element, changed: ReadonlyMap<PropertyKey, unknown>): void {
  for (const [name, before] of changed) {
    const value: unknown = Reflect.get(element, name);
    const isGone = value === undefined || (value === null && (before ?? null) !== null);
    if (isGone) Reflect.set(element, name, Reflect.get(blankOf(element), name));
  }
}
