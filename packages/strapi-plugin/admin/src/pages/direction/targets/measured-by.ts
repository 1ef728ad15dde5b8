import type { DirectionEntry, DirectionType } from '../../../../../shared/contracts/direction';

/** Which fields of an indicator lead to what is measured by it. */
const owners = {
  objective: 'objective',
  rpjmdObjective: 'rpjmd-objective',
  rpjmdProgram: 'rpjmd-program',
} as const satisfies Readonly<Record<string, DirectionType>>;

/** What an indicator measures. */
export function measuredBy(
  { value }: Pick<DirectionEntry, 'value'>,
  entriesOf: (type: DirectionType) => readonly DirectionEntry[],
): DirectionEntry | undefined {
  for (const [field, type] of Object.entries(owners)) {
    const found = entriesOf(type).find(({ documentId }) => documentId === value[field]);
    if (found !== undefined) return found;
  }
  return undefined;
}
