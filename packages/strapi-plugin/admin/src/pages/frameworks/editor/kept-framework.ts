import type { Framework } from '@kotacerdas/core/framework';
import type { FrameworkResponse } from '../../../../../shared/contracts/framework';
import type { ItemDraft } from '../../../item-form/draft/item-draft';

type Loaded = FrameworkResponse['data'];

/**
 * What was typed into a framework before and not saved, with the revision that it was typed over: where somebody else
 * has saved since, the server says so. `null` where there is nothing, or nothing more to change.
 */
export function keptFramework(
  kept: Pick<ItemDraft, 'value' | 'revision'> | null,
  { framework, isBuiltIn, state }: Pick<Loaded, 'framework' | 'isBuiltIn' | 'state'>,
): { framework: Framework; revision: number } | null {
  if (kept === null || kept.revision === null || isBuiltIn || state === 'active') return null;
  const { revision, value } = kept;
  return isVersionOf(framework, value) ? { framework: value, revision } : null;
}

/** The form keeps what it holds, whole: parts that it can't show are nothing that it kept. */
function isVersionOf(framework: Framework, value: object): value is Framework {
  return (
    Reflect.get(value, 'id') === framework.id &&
    Reflect.get(value, 'version') === framework.version &&
    Object.keys(framework).every(
      (part) => typeof Reflect.get(value, part) === typeof Reflect.get(framework, part),
    )
  );
}
