/**
 * The `lang` of an element or of its nearest ancestor that has one, through the walls of shadow roots.
 * `null` where nobody says.
 */
export function nearestLanguage(element: Element): string | null {
  const holder = element.closest('[lang]');
  if (holder !== null) return holder.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : null;
}

/** Every tree that a `lang` for this element can stand in: its own, and those around it. */
export function surroundingRoots(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...surroundingRoots(root.host)] : [root];
}
