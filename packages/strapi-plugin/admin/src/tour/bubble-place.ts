/** A box in the window, in pixels. */
type Box = Readonly<Record<'left' | 'right' | 'top', number>>;

/**
 * Where the bubble of a step stands: below a link; at the side of a panel, or where the window has no room for that, at
 * its edge where the panel isn't.
 */
export type BubblePlace = 'below' | 'right' | 'left' | 'foot' | 'head';

/** The bubble at its largest and the gaps around it. */
const needed = { width: 400, height: 300 };

export function besidePanel(panel: Box, windowWidth: number): BubblePlace {
  if (windowWidth - panel.right >= needed.width) return 'right';
  if (panel.left >= needed.width) return 'left';
  return panel.top >= needed.height ? 'head' : 'foot';
}
