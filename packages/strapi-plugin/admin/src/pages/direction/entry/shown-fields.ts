import type { DirectionType, DirectionValue } from '../../../../../shared/contracts/direction';
import { directionFields, type DirectionField } from '../../../../../shared/direction/fields';

/** The fields of a form: of the kinds that an entry may stand below, the one that it does; all of them while there is none. */
export function shownFields(type: DirectionType, base: DirectionValue): readonly DirectionField[] {
  const isPlaced = ({ isOneOf, name }: DirectionField) =>
    isOneOf === true && (base[name] ?? null) !== null;
  const fields = directionFields[type];
  if (!fields.some(isPlaced)) return fields;
  return fields.filter((field) => field.isOneOf !== true || isPlaced(field));
}
