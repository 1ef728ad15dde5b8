import { itemStates } from '@kotacerdas/core/masterplan';
import { reviewedTypes } from '../../../../shared/contracts/approval';
import { pagePath } from '../plan/page-path';
import { withParameters } from '../plan/with-parameters';
import { chapterNames } from './progress-by-chapter';
import { noFilter, type ItemFilter } from './shown-items';

const scopes = ['waiting', 'all'] as const;

/** The filter that the address of *Beranda* names; what it doesn't know leaves out nothing. */
export function filterIn(address: URLSearchParams): ItemFilter {
  return {
    scope: known(scopes, address.get('scope')) ?? noFilter.scope,
    chapter: known(chapterNames, address.get('chapter')),
    type: known(reviewedTypes, address.get('type')),
    state: known(itemStates, address.get('state')),
    opd: written(address.get('opd')),
    dimensionId: written(address.get('dimension')),
  };
}

/** The address with this filter in place of the one that it named. */
export function withFilter(address: URLSearchParams, filter: ItemFilter): URLSearchParams {
  return withParameters(address, {
    scope: filter.scope === noFilter.scope ? null : filter.scope,
    chapter: filter.chapter,
    type: filter.type,
    state: filter.state,
    opd: filter.opd,
    dimension: filter.dimensionId,
  });
}

/** Where *Beranda* of a plan shows what a filter lets through. */
export function homeAddress(planDocumentId: string, filter: Partial<ItemFilter>): string {
  const address = new URLSearchParams({ plan: planDocumentId });
  return `${pagePath('home')}?${withFilter(address, { ...noFilter, ...filter })}`;
}

function known<Value extends string>(values: readonly Value[], named: string | null): Value | null {
  return values.find((value) => value === named) ?? null;
}

const written = (value: string | null): string | null => (value === '' ? null : value);
