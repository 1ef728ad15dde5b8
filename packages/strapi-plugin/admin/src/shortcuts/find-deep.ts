/** The first element that answers to the selector and is shown, also inside of a widget. */
export function findDeep(root: ParentNode, selector: string): HTMLElement | null {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector) && element.checkVisibility()) return element;
    const inside = element.shadowRoot === null ? null : findDeep(element.shadowRoot, selector);
    if (inside !== null) return inside;
  }
  return null;
}
