import { formatDate } from '@kotacerdas/core/locale';
import { reviewedTypes } from '../../../../shared/contracts/approval';
import type { PlanCalendar } from '../../../../shared/contracts/calendar';
import type { EntryFields } from '../../../../shared/contracts/history';
import { contentTypes } from '../../content-types/all';

/** A calendar as the change log tells it: what was fixed, a line for each. */
export function tellCalendar({ bimtek, deadlines, year }: PlanCalendar): EntryFields {
  return {
    year,
    bimtek: bimtek.flatMap(({ from, name, to }) =>
      from === null || to === null ? [] : [`${name}: ${days(from, to)}`],
    ),
    deadlines: reviewedTypes.flatMap((type) => {
      const day = deadlines[type];
      const { displayName } = contentTypes[type].info;
      return day === undefined ? [] : [`${displayName}: ${formatDate('id', day)}`];
    }),
  };
}

function days(from: string, to: string): string {
  return [...new Set([from, to])].map((day) => formatDate('id', day)).join(' – ');
}
