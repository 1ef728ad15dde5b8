import { igaStage } from '../../inventory/official/iga-stage.js';
import type { FieldReadiness, InventoryRequirement } from '../../inventory/official/types.js';
import { valueAt } from '../../issue/value-at.js';
import { formatDate } from '../../locale/format-date.js';
import type { Locale } from '../../locale/locale.js';
import { translateReport } from '../../locale/translate-report.js';
import type { Innovation } from '../../masterplan/types.js';
import { choiceName } from './choice-names.js';

/** What stands in a field, as people write it: texts of several places follow one another. */
export function fieldValue(
  innovation: Innovation,
  { form }: InventoryRequirement,
  { sources }: FieldReadiness,
  lang: Locale,
): string {
  if (form === 'stages')
    return translateReport(lang, `inventory.stage.${igaStage(innovation.stages)}`);
  return sources
    .flatMap((source) => textsOf(valueAt(innovation, source)))
    .map((text) => (form === 'choice' ? choiceName(text)[lang] : text))
    .map((text) => (form === 'day' ? formatDate(lang, text) : text))
    .join(form === 'list' ? '; ' : '\n\n');
}

function textsOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((entry) => typeof entry === 'string');
}
