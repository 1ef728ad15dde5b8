import type { ItemValue } from '../../../shared/contracts/item';
import { newValue } from '../item-form/fields/new-value';
import type { OpenedItem } from './opened-item';

type Answered = ItemValue<'problem'> | ItemValue<'need'>;

/** A need for a problem, or an innovation for a need, of this OPD, with its link and its dimension filled in. */
export function answerTo(
  type: 'problem' | 'need',
  from: Answered,
  opdId: string | undefined,
): OpenedItem {
  const { dimensionId, id = '', subDimensionId } = from;
  const shared = {
    ...(dimensionId === undefined ? {} : { dimensionId }),
    ...(subDimensionId === undefined ? {} : { subDimensionId }),
    ...(opdId === undefined ? {} : { opdId }),
  };
  if (type === 'problem') {
    const initial = { ...newValue('need'), ...shared, problemIds: [id] };
    return { type: 'need', documentId: null, initial };
  }
  const initial = { ...newValue('innovation'), ...shared, needIds: [id] };
  return { type: 'innovation', documentId: null, initial };
}
