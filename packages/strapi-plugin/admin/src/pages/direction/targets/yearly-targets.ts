import { formatDecimals } from '@kotacerdas/core/locale';
import type { DirectionEntry } from '../../../../../shared/contracts/direction';
import type { Yearly } from '../years/yearly';
import { readTarget } from './read-target';
import { showTarget } from './show-target';

/** The yearly targets of an indicator, in its unit. */
export function yearlyTargets({
  documentId,
  value: { unit },
}: Pick<DirectionEntry, 'documentId' | 'value'>): Yearly {
  const counted = typeof unit === 'string' ? unit : '';
  const told: Yearly['told'] = (locale, amount) =>
    `${formatDecimals(locale, amount, 10)} ${counted}`.trim();
  return {
    topic: 'targets',
    type: 'measure-value',
    field: 'value',
    unit: counted,
    read: (locale, text) => readTarget(locale, text, counted),
    shown: showTarget,
    told,
    brief: told,
    valueOf: (year, amount) => ({ kind: 'target', year, value: amount, measure: documentId }),
  };
}
