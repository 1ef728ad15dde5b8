import { inOrder, type BookAdditions } from '@kotacerdas/core/book';
import type { BookOutline } from '../../../../../shared/contracts/book';

/** Where a section stands among those beside it. */
export interface SectionPlace {
  /** The section that holds them. */
  readonly within: string;
  /** All of them in the order that is wanted now. */
  readonly ids: readonly string[];
  readonly at: number;
}

/** The place of a section within the one that holds it; `null` for a chapter, and for one that stands alone. */
export function placeOf(
  outline: readonly BookOutline[],
  sectionId: string,
  { order }: Pick<BookAdditions, 'order'>,
): SectionPlace | null {
  for (const { id, sections } of outline) {
    const wanted = Object.hasOwn(order, id) ? order[id] : undefined;
    const ids = inOrder(sections, wanted).map((section) => section.id);
    const at = ids.indexOf(sectionId);
    if (at >= 0) return ids.length > 1 ? { within: id, ids, at } : null;
    const deeper = placeOf(sections, sectionId, { order });
    if (deeper !== null) return deeper;
  }
  return null;
}

/** Additions in which a section stands one place earlier (-1) or later (1); as they are where there is no such place. */
export function moveSection(
  additions: BookAdditions,
  { at, ids, within }: SectionPlace,
  by: -1 | 1,
): BookAdditions {
  const [own, other] = [ids[at], ids[at + by]];
  if (own === undefined || other === undefined) return additions;
  const moved = ids.with(at, other).with(at + by, own);
  return { ...additions, order: { ...additions.order, [within]: moved } };
}
