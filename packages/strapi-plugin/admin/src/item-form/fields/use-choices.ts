import type { MasterplanSwotAnalysis } from '@kotacerdas/core/masterplan';
import * as React from 'react';
import type { OpdScope, ReviewItem } from '../../../../shared/contracts/approval';
import type { ChoicesResponse } from '../../../../shared/contracts/choices';
import type { NamedOption } from '../../inputs/named-select';
import { offeredOpds } from '../../opds/offered-opds';
import { useText } from '../../translations/use-text';
import type { ChoiceList } from './field-spec';
import { valueAt } from './value-at';

type Analysis = Pick<MasterplanSwotAnalysis, 'id' | 'factors'>;

/** What stands in each list to choose from; sub-dimensions are those of the chosen dimension. */
export type ChoicesOf = (list: ChoiceList, item: object) => readonly NamedOption[];

/** The lists that a form chooses from, in the language of the admin. */
export function useChoices(
  choices: ChoicesResponse['data'],
  items: readonly ReviewItem[],
  analyses: readonly Analysis[],
  mayName: OpdScope,
): ChoicesOf {
  const { locale } = useText();
  return React.useCallback(
    (list, item) => {
      const named = (options: readonly { id: string; label: string }[]) =>
        options.map(({ id, label }) => ({ value: id, name: label }));
      const { dimensions } = choices.framework;
      switch (list) {
        case 'opds':
          return named(offeredOpds(choices.opds, mayName, valueAt(item, ['opdId'])));
        case 'rpjmd-objectives':
          return named(choices.rpjmdObjectives);
        case 'dimensions':
          return dimensions.map(({ id, name }) => ({ value: id, name: name[locale] }));
        case 'sub-dimensions': {
          const chosen = dimensions.find(({ id }) => id === valueAt(item, ['dimensionId']));
          return (chosen?.subDimensions ?? []).map(({ id, name }) => ({
            value: id,
            name: name[locale],
          }));
        }
        case 'problems':
          return named(items.filter(({ type }) => type === 'problem'));
        case 'needs':
          return named(items.filter(({ type }) => type === 'need'));
        case 'analyses':
          return named(items.filter(({ type }) => type === 'swot-analysis'));
        case 'factors': {
          const chosen = analyses.find(({ id }) => id === valueAt(item, ['swotId']));
          return (chosen?.factors ?? []).map(({ code, statement }) => ({
            value: code,
            name: `${code} ${statement}`,
          }));
        }
      }
    },
    [analyses, choices, items, locale, mayName],
  );
}
