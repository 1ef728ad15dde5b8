import * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import type { ChoicesResponse } from '../../../shared/contracts/choices';
import choicesText from '../translations/choices.id.json';
import { useNames } from '../translations/use-names';
import { useText } from '../translations/use-text';

const choiceIds = Object.keys(choicesText);

/** What ids and words of closed sets are called where they stand in an item; a text is itself. */
export function useNameOf(
  choices: ChoicesResponse['data'],
  items: readonly ReviewItem[],
): (id: string) => string {
  const { locale } = useText();
  const { choiceName } = useNames();
  return React.useMemo(() => {
    const names = new Map<string, string>();
    for (const id of choiceIds) {
      const dot = id.indexOf('.');
      names.set(id.slice(dot + 1), choiceName(id.slice(0, dot), id.slice(dot + 1)));
    }
    for (const dimension of choices.framework.dimensions) {
      for (const { id, name } of [dimension, ...dimension.subDimensions])
        names.set(id, name[locale]);
    }
    const listed = [
      ...choices.opds,
      ...choices.rpjmdObjectives,
      ...choices.rpjmdPrograms,
      ...items,
    ];
    for (const { id, label } of listed) names.set(id, label);
    return (id) => names.get(id) ?? id;
  }, [choiceName, choices, items, locale]);
}
