import { translateTerm } from '@kotacerdas/core/locale';
import { horizons } from '@kotacerdas/core/masterplan';
import { sentence } from '../../base/locale/sentence.js';
import { actionTableMessages } from '../../action-table/messages/messages.js';
import type { RoadmapContext } from '../roadmap-context.js';
import type { TimelineRow } from '../timeline/timeline-rows.js';

/** What a heading is called. */
export function headingName(
  { by, key }: Extract<TimelineRow, { kind: 'heading' }>,
  { index, locale, text }: Pick<RoadmapContext, 'index' | 'locale' | 'text'>,
): string {
  switch (by) {
    case 'horizon': {
      const horizon = horizons.find((entry) => entry === key);
      return horizon === undefined
        ? key
        : sentence(translateTerm(locale, `program.horizon.${horizon}`));
    }
    case 'dimension':
      return index.dimensions.get(key) ?? key;
    case 'opd':
      return index.opds.get(key) ?? actionTableMessages[locale].unknownOpd;
    case 'start-year':
      return text.startingIn(key);
  }
}
