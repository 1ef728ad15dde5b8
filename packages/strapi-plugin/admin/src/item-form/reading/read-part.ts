import { innovationStages } from '@kotacerdas/core/inventory';
import { formatPercent, type Locale } from '@kotacerdas/core/locale';
import type { useText } from '../../translations/use-text';
import type { FieldGroup } from '../fields/field-spec';
import { textAt, valueAt } from '../fields/value-at';

interface PartWords {
  readonly locale: Locale;
  readonly text: ReturnType<typeof useText>['text'];
  readonly choiceName: (set: string, value: string) => string;
}

interface PartLine {
  readonly id: string;
  readonly label: string;
  readonly said: readonly string[];
}

/** The stages that have begun, or the partners, each with what is said of it. */
export function readPart(
  part: NonNullable<FieldGroup['part']>,
  item: object,
  words: PartWords,
): readonly PartLine[] {
  return part === 'stages' ? stagesOf(item, words) : partnersOf(item, words);
}

function stagesOf(item: object, { choiceName, locale }: PartWords): readonly PartLine[] {
  return innovationStages.map((stage) => {
    const progress = valueAt(item, ['stages', stage, 'progress']);
    const said = [
      ...(typeof progress === 'number' && progress > 0 ? [formatPercent(locale, progress)] : []),
      ...[['note'], ['file', 'label'], ['file', 'url']]
        .map((rest) => textAt(item, ['stages', stage, ...rest]))
        .filter((each) => each !== ''),
    ];
    return { id: stage, label: choiceName('stage', stage), said };
  });
}

function partnersOf(item: object, { text }: PartWords): readonly PartLine[] {
  const stored = valueAt(item, ['partners']);
  const partners: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return partners.flatMap((partner, index) => {
    if (typeof partner !== 'object' || partner === null) return [];
    const name = textAt(partner, ['name']) || text('form.partner.name');
    return [{ id: String(index), label: name, said: [textAt(partner, ['form'])].filter(Boolean) }];
  });
}
