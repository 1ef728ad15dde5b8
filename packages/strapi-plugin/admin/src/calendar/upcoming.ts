import type { ItemState } from '@kotacerdas/core/masterplan';
import { reviewedTypes, type ReviewedType } from '../../../shared/contracts/approval';
import type { PlanCalendar } from '../../../shared/contracts/calendar';
import { daysUntil } from './days-until';

export interface NextBimtek {
  name: string;
  from: string;
  to: string;
  /** Until it begins; 0 or less while it runs. */
  days: number;
}

export interface Deadline {
  type: ReviewedType;
  day: string;
  days: number;
  /** How many items are neither approved nor locked. */
  open: number;
}

type Counted = { readonly type: ReviewedType; readonly state: ItemState };

/**
 * What comes next, seen from a day: the workshop that runs or begins next, and the deadlines in their order. One that
 * has passed is left out once nothing of its chapter is open any more.
 */
export function upcoming(
  { bimtek, deadlines }: PlanCalendar,
  items: readonly Counted[],
  today: string,
): { bimtek: NextBimtek | null; deadlines: Deadline[] } {
  const fixed = bimtek.flatMap(({ from, name, to }) =>
    from === null || to === null || to < today
      ? []
      : [{ name, from, to, days: daysUntil(from, today) }],
  );
  const isOpen = ({ state }: Counted) => state !== 'approved' && state !== 'locked';
  return {
    bimtek: fixed.sort((a, b) => a.from.localeCompare(b.from))[0] ?? null,
    deadlines: reviewedTypes
      .flatMap((type) => {
        const day = deadlines[type];
        if (day === undefined) return [];
        const open = items.filter((item) => item.type === type && isOpen(item)).length;
        return [{ type, day, days: daysUntil(day, today), open }];
      })
      .filter(({ days, open }) => days >= 0 || open > 0)
      .sort((a, b) => a.day.localeCompare(b.day)),
  };
}
