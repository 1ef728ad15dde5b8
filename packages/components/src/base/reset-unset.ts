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
 * Puts properties back to what they were at first where somebody took them away: frameworks do so by `undefined` or
 * `null`, a removed attribute by `null`.
 */
export function resetUnset(element: Element, changed: ReadonlyMap<PropertyKey, unknown>): void {
  for (const name of changed.keys()) {
    const value: unknown = Reflect.get(element, name);
    if (value !== undefined && value !== null) continue;
    const first: unknown = Reflect.get(blankOf(element), name);
    if (first !== value) Reflect.set(element, name, first);
  }
}
