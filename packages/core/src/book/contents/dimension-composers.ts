import type { Dimension } from '../../framework/types.js';
import type { BookContext } from '../compose/book-context.js';
import type { Composed } from '../compose/composed.js';
import type { DimensionContent } from '../template/contents.js';
import { innovationsOfDimension } from './innovations/innovations-of-dimension.js';
import { problemsAndNeedsOfDimension } from './problems/problems-and-needs-of-dimension.js';

/** What writes each content that is about one dimension. */
export const dimensionComposers: Readonly<
  Record<DimensionContent, (context: BookContext, dimension: Dimension) => Composed>
> = {
  'problems-and-needs-of-dimension': problemsAndNeedsOfDimension,
  'innovations-of-dimension': innovationsOfDimension,
};
