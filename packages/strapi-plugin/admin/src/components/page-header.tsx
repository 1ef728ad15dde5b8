import { Layouts, useDeviceType } from '@strapi/strapi/admin';
import * as React from 'react';
import { keepClear } from './keep-clear';

/** As high as Strapi makes the bar with a title of one line. */
const usualHeight = 56;

/**
 * The title of a page. Once it is scrolled away, Strapi repeats it in a bar that covers the upper edge of the window,
 * except on phones; whatever gets the focus is scrolled clear of that bar.
 */
export function PageHeader(props: React.ComponentProps<typeof Layouts.Header>): React.JSX.Element {
  const place = React.useRef<HTMLDivElement>(null);
  const hasBar = useDeviceType() !== 'mobile';
  React.useEffect(() => {
    const { current } = place;
    if (current === null || !hasBar) return undefined;
    // The bar comes when something was scrolled to already: room for it is kept before.
    return keepClear(current, 'start', () => {
      const bar = current.querySelector<HTMLElement>('[data-strapi-header-sticky]');
      return Math.max(usualHeight, bar?.offsetHeight ?? 0);
    });
  }, [hasBar]);
  return (
    <div ref={place}>
      <Layouts.Header {...props} />
    </div>
  );
}
