import * as React from 'react';
import { useTheme } from 'styled-components';
import { besidePanel, type BubblePlace } from './bubble-place';
import { markedPlace } from './tour-mark';
import type { TourPlace } from './tour-steps';

/** What a popover is placed by. */
interface Measured {
  getBoundingClientRect: () => DOMRect;
}

/** Where nothing on the page is meant: below the upper edge of the window. */
const nowhere: Measured = {
  getBoundingClientRect: () => new DOMRect(window.innerWidth / 2, window.innerHeight / 4, 0, 0),
};

/** A bubble at an edge of the window stays there, wherever the page is scrolled to. */
const edges: Partial<Record<BubblePlace, Measured>> = {
  head: { getBoundingClientRect: () => new DOMRect(0, 0, window.innerWidth, 0) },
  foot: { getBoundingClientRect: () => new DOMRect(0, window.innerHeight, window.innerWidth, 0) },
};

interface ShownPlace {
  anchor: React.RefObject<Measured>;
  /** Where the bubble stands to the anchor; `null` where nothing on the page is meant. */
  at: BubblePlace | null;
}

/** Brings what a step tells of into view, rings it, and says where the step is told without covering it. */
export function useShownPlace(place: TourPlace | null): ShownPlace {
  const { colors } = useTheme();
  const anchor = React.useRef<Measured>(nowhere);
  const [at, setAt] = React.useState<BubblePlace | null>(null);
  React.useLayoutEffect(() => {
    const shown = markedPlace(place);
    if (shown === null) {
      anchor.current = nowhere;
      setAt(null);
      return undefined;
    }
    const panel = shown.closest<HTMLElement>('section');
    const ringed = panel ?? shown;
    const { outline, outlineOffset, scrollMarginBlockStart } = ringed.style;
    Object.assign(ringed.style, {
      outline: `2px solid ${colors.primary600}`,
      // On a phone the row of the links cuts off what is around them.
      outlineOffset: panel === null ? '-2px' : '2px',
      // So that the ring is seen whole.
      scrollMarginBlockStart: '1.6rem',
    });
    let width: number | null = null;
    const stand = () => {
      // The bars of a browser on a phone come and go with scrolling: what is read meanwhile stays where it is.
      if (width === window.innerWidth) return;
      width = window.innerWidth;
      ringed.scrollIntoView({ block: panel === null ? 'center' : 'start', inline: 'center' });
      const chosen = panel === null ? 'below' : besidePanel(panel.getBoundingClientRect(), width);
      anchor.current = edges[chosen] ?? ringed;
      setAt(chosen);
    };
    stand();
    window.addEventListener('resize', stand);
    return () => {
      window.removeEventListener('resize', stand);
      Object.assign(ringed.style, { outline, outlineOffset, scrollMarginBlockStart });
    };
  }, [colors, place]);
  return { anchor, at };
}
