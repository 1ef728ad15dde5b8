import type { Mapping } from '@kotacerdas/core/exchange';
import type { ImportSheet } from '../../../../shared/contracts/imports';
import { chosenKey } from './chosen-key';
import { chosenUnit } from './chosen-unit';

/** How many columns of a sheet aren't read before somebody says in what they are written. */
export const openUnits = ({ columns, own }: ImportSheet, mapping: Mapping | undefined): number =>
  own
    ? 0
    : columns.filter(
        (column) =>
          column.unit !== null &&
          chosenKey(column, mapping) === column.key &&
          chosenUnit(column, mapping) === null,
      ).length;
