import { widgetNames, type WidgetName } from '../widgets.js';

/** The elements of a page that stand for a widget whose code isn't there yet, by widget. */
export function waitingWidgets(
  root: ParentNode,
  prefix: string,
): ReadonlyMap<WidgetName, readonly Element[]> {
  const waiting = new Map<WidgetName, Element[]>();
  const missing = new Map<string, WidgetName>(
    widgetNames
      .map((name) => [`${prefix}-${name}`, name] as const)
      .filter(([tag]) => customElements.get(tag) === undefined),
  );
  if (missing.size === 0) return waiting;
  for (const element of root.querySelectorAll([...missing.keys()].join())) {
    const name = missing.get(element.localName);
    if (name === undefined) continue;
    waiting.set(name, [...(waiting.get(name) ?? []), element]);
  }
  return waiting;
}
