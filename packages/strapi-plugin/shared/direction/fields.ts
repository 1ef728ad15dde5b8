import { directions } from '@kotacerdas/core/masterplan';
import type { DirectionType } from '../contracts/direction';

/** A field of an entry of *Arah pembangunan*, and how it is written. */
export interface DirectionField {
  readonly name: string;
  readonly kind:
    'code' | 'unit' | 'word' | 'line' | 'text' | 'year' | 'rupiah' | 'number' | 'choice' | 'link';
  readonly isRequired: boolean;
  /** Of a link, to what. */
  readonly to?: DirectionType | 'opd';
  /** Of a link: the entry stands below one of several kinds, and this is one of them. */
  readonly isOneOf?: true;
  /** Of a choice: what there is, and the set that names it. */
  readonly choices?: { readonly set: string; readonly values: readonly string[] };
}

const needed = (name: string, kind: DirectionField['kind']): DirectionField => ({
  name,
  kind,
  isRequired: true,
});

const link = (name: string, to: DirectionType | 'opd'): DirectionField => ({
  name,
  kind: 'link',
  isRequired: true,
  to,
});

const under = (name: string, to: DirectionType): DirectionField => ({
  ...link(name, to),
  isRequired: false,
  isOneOf: true,
});

const choice = (name: string, set: string, values: readonly string[]): DirectionField => ({
  name,
  kind: 'choice',
  isRequired: true,
  choices: { set, values },
});

const coded = [needed('code', 'code'), needed('statement', 'text')];

/** What is written of each kind; columns and relations have these names in the database too. */
export const directionFields: Readonly<Record<DirectionType, readonly DirectionField[]>> = {
  plan: [{ name: 'vision', kind: 'text', isRequired: false }],
  mission: coded,
  objective: [...coded, link('mission', 'mission')],
  rpjmd: [
    needed('title', 'line'),
    { name: 'legalBasis', kind: 'line', isRequired: false },
    needed('periodFrom', 'year'),
    needed('periodTo', 'year'),
    needed('vision', 'text'),
  ],
  'rpjmd-strategic-issue': [needed('statement', 'text')],
  'rpjmd-mission': coded,
  'rpjmd-goal': [...coded, link('mission', 'rpjmd-mission')],
  'rpjmd-objective': [...coded, link('goal', 'rpjmd-goal')],
  'rpjmd-program': [
    needed('nomenclatureCode', 'word'),
    needed('name', 'line'),
    link('objective', 'rpjmd-objective'),
    link('opd', 'opd'),
  ],
  'rpjmd-ceiling': [
    needed('year', 'year'),
    needed('amount', 'rupiah'),
    link('program', 'rpjmd-program'),
  ],
  measure: [
    needed('name', 'line'),
    needed('unit', 'unit'),
    choice('direction', 'direction', directions),
    { name: 'baselineYear', kind: 'year', isRequired: false },
    { name: 'baselineValue', kind: 'number', isRequired: false },
    under('objective', 'objective'),
    under('rpjmdObjective', 'rpjmd-objective'),
    under('rpjmdProgram', 'rpjmd-program'),
  ],
  'measure-value': [
    choice('kind', 'value-kind', ['target', 'realisation']),
    needed('year', 'year'),
    needed('value', 'number'),
    link('measure', 'measure'),
  ],
};
