import type { Framework, LocalisedText } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { collectNames } from '../../entry/collect-names';

/** What every id of a plan and of its framework stands for. */
export function namesOf({
  framework,
  masterplan,
}: {
  framework: Framework;
  masterplan: Masterplan;
}): Map<string, LocalisedText> {
  const names = new Map<string, LocalisedText>();
  collectNames(framework, names, framework);
  collectNames(masterplan, names, framework);
  return names;
}
