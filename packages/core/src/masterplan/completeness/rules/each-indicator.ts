import type { Measure } from '../../types.js';
import { sameText, type PlanView } from '../plan-view.js';
import type { Unit } from '../unit.js';

/** The same question to every indicator of a programme for which it makes sense. */
export function eachIndicator(
  { ownerOf, programs }: PlanView,
  done: (indicator: Measure) => boolean,
  asked: (indicator: Measure) => boolean = () => true,
): Unit[] {
  return programs.flatMap(({ item, path }) =>
    item.indicators.flatMap((indicator, at) =>
      asked(indicator)
        ? [
            {
              done: done(indicator),
              path: [...path, 'indicators', at],
              who: ownerOf(item.leadOpdId),
              name: sameText(indicator.name),
            },
          ]
        : [],
    ),
  );
}
