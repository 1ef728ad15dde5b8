import { fundingSources, type FundingSource } from '@kotacerdas/core/masterplan';

/** A field that people type figures or lists into: where in a programme it is, and what is typed there. */
export type TypedPlace =
  | { readonly of: 'list'; readonly field: 'tags' | 'stakeholders' | 'locations' }
  | { readonly of: 'period'; readonly end: 'from' | 'to' }
  | { readonly of: 'budget'; readonly year: number; readonly source: FundingSource }
  | { readonly of: 'baseline'; readonly id: string; readonly part: 'year' | 'value' }
  | {
      readonly of: 'measure';
      readonly id: string;
      readonly list: 'targets' | 'realisations';
      readonly year: number;
    }
  | { readonly of: 'report'; readonly id: string; readonly part: 'percent' | 'spent' }
  | { readonly of: 'usg'; readonly part: 'urgency' | 'seriousness' | 'growth' }
  | { readonly of: 'effort'; readonly part: 'impact' | 'effort' };

/** Under which what was typed is kept; the first word is the field of the programme. */
export function placeKey(place: TypedPlace): string {
  switch (place.of) {
    case 'list':
      return place.field;
    case 'period':
      return `period ${place.end}`;
    case 'budget':
      return `budgets ${place.year} ${place.source}`;
    case 'baseline':
      return `indicators ${place.id} baseline ${place.part}`;
    case 'measure':
      return `indicators ${place.id} ${place.list} ${place.year}`;
    case 'report':
      return `progress ${place.id} ${place.part}`;
    case 'usg':
      return `usg ${place.part}`;
    case 'effort':
      return `impactEffort ${place.part}`;
  }
}

/** The place of a key; `null` for what is none. */
export function placeOf(key: string): TypedPlace | null {
  const [field = '', one = '', two = '', three = ''] = key.split(' ');
  switch (field) {
    case 'tags':
    case 'stakeholders':
    case 'locations':
      return { of: 'list', field };
    case 'period':
      return one === 'from' || one === 'to' ? { of: 'period', end: one } : null;
    case 'budgets': {
      const source = fundingSources.find((known) => known === two);
      return source === undefined ? null : { of: 'budget', year: Number(one), source };
    }
    case 'indicators':
      if (two === 'baseline' && (three === 'year' || three === 'value')) {
        return { of: 'baseline', id: one, part: three };
      }
      return two === 'targets' || two === 'realisations'
        ? { of: 'measure', id: one, list: two, year: Number(three) }
        : null;
    case 'progress':
      return two === 'percent' || two === 'spent' ? { of: 'report', id: one, part: two } : null;
    case 'usg':
      return one === 'urgency' || one === 'seriousness' || one === 'growth'
        ? { of: 'usg', part: one }
        : null;
    case 'impactEffort':
      return one === 'impact' || one === 'effort' ? { of: 'effort', part: one } : null;
    default:
      return null;
  }
}
