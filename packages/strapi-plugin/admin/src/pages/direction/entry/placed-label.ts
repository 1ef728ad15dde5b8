import type { DirectionEntry, DirectionType } from '../../../../../shared/contracts/direction';
import { directionFields } from '../../../../../shared/direction/fields';

/** An entry by its own name and that of what it stands below, by which entries of one name differ. */
export function placedLabel(
  { label, type, value }: DirectionEntry,
  entriesOf: (type: DirectionType) => readonly DirectionEntry[],
): string {
  const above = directionFields[type].flatMap(({ name, to }) =>
    to === undefined || to === 'opd'
      ? []
      : entriesOf(to).filter(({ documentId }) => documentId === value[name]),
  );
  return [label, ...above.map((entry) => entry.label)].join(' – ');
}
