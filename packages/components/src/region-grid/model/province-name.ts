import { findRegion } from '@kotacerdas/core/region';

/** The name of a province; its code, where a map has one that isn't in the list. */
export function provinceName(code: string): string {
  return findRegion(code)?.name ?? code;
}
