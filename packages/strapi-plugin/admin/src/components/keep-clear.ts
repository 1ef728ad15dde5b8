import { scrollerOf } from './scroller-of';

/** Below a bar at the top begins also what widgets keep in view. */
const edges = {
  start: ['scroll-padding-block-start', '--kc-cover-start'],
  end: ['scroll-padding-block-end'],
} as const;

/**
 * Keeps what gets the focus clear of a bar that covers an edge of the window, as WCAG 2.2 asks (2.4.11).
 *
 * @param height - of the bar, asked again whenever the bar changes
 * @returns ends it
 */
export function keepClear(
  bar: Element,
  edge: keyof typeof edges,
  height: () => number,
): () => void {
  const scroller = scrollerOf(bar);
  const names = edges[edge];
  const measure = () => {
    for (const name of names) scroller.style.setProperty(name, `${Math.ceil(height())}px`);
  };
  const sizes = new ResizeObserver(measure);
  sizes.observe(bar);
  const parts = new MutationObserver(measure);
  parts.observe(bar, { childList: true, subtree: true });
  measure();
  scroller.addEventListener('keyup', showWhole);
  return () => {
    scroller.removeEventListener('keyup', showWhole);
    sizes.disconnect();
    parts.disconnect();
    for (const name of names) scroller.style.removeProperty(name);
  };
}

/** Browsers scroll to the caret of a long field, and leave the rest of it below the bar. */
function showWhole(event: KeyboardEvent): void {
  const [field] = event.composedPath();
  if (event.key === 'Tab' && field instanceof HTMLTextAreaElement) {
    field.scrollIntoView({ block: 'nearest' });
  }
}
