import * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { useText } from '../translations/use-text';

/** What an act is done to, in a few words: the one item by its name, many by their number. */
export function useNameOfItems(): (items: readonly Pick<ReviewItem, 'label'>[]) => string {
  const { text } = useText();
  return React.useCallback(
    (items) => {
      const [first, ...more] = items;
      return first === undefined || more.length > 0
        ? text('act.items', { count: items.length })
        : first.label;
    },
    [text],
  );
}
