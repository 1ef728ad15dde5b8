import * as React from 'react';
import { useTheme } from 'styled-components';
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

/** Brings what a step tells of into view, rings it, and gives it to place the step by. */
export function useShownPlace(place: TourPlace | null): React.RefObject<Measured> {
  const { colors } = useTheme();
  const anchor = React.useRef<Measured>(nowhere);
  React.useLayoutEffect(() => {
    const shown = markedPlace(place);
    anchor.current = shown ?? nowhere;
    if (shown === null) return undefined;
    shown.scrollIntoView({ block: 'center', inline: 'center' });
    const ringed = shown.closest<HTMLElement>('section') ?? shown;
    const { outline, outlineOffset } = ringed.style;
    Object.assign(ringed.style, {
      outline: `2px solid ${colors.primary600}`,
      outlineOffset: '2px',
    });
    return () => {
      Object.assign(ringed.style, { outline, outlineOffset });
    };
  }, [colors, place]);
  return anchor;
}
