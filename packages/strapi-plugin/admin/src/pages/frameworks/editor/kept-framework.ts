import * as z from 'zod/mini';
import type { FrameworkResponse } from '../../../../../shared/contracts/framework';
import type { ItemDraft } from '../../../drafts/item-draft';
import { isVersionOf } from './is-version-of';
import { mergeFrameworks, type TypedFramework } from './merge-frameworks';

type Loaded = FrameworkResponse['data'];
type Kept = Pick<ItemDraft, 'base' | 'value' | 'revision' | 'contested'>;

const places = z.array(z.array(z.union([z.string(), z.number()])));

/**
 * What was typed into a framework before and not saved; where somebody else has saved since, with their work. `null`
 * where there is nothing, or nothing more to change.
 */
export function keptFramework(
  kept: Kept | null,
  {
    framework,
    isBuiltIn,
    revision,
    state,
  }: Pick<Loaded, 'framework' | 'isBuiltIn' | 'state' | 'revision'>,
): TypedFramework | null {
  if (kept === null || kept.revision === null || isBuiltIn || state === 'active') return null;
  const { base, value } = kept;
  if (!isVersionOf(framework, value)) return null;
  const told = places.safeParse(kept.contested).data ?? null;
  if (kept.revision === revision || !isVersionOf(framework, base)) {
    return { framework: value, contested: told };
  }
  const merged = mergeFrameworks({ base, mine: value, theirs: framework });
  return { ...merged, contested: [...(told ?? []), ...(merged.contested ?? [])] };
}
