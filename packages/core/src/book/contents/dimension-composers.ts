import type { Dimension } from '../../framework/types.js';
import type { BookContext } from '../compose/book-context.js';
import type { Composed } from '../compose/composed.js';
import type { DimensionContent } from '../template/contents.js';
import { innovationsOfDimension } from './innovations/innovations-of-dimension.js';
import { problemsAndNeedsOfDimension } from './problems/problems-and-needs-of-dimension.js';
import { strategiesOfDimension } from './strategies/strategies-of-dimension.js';
import { programsOfDimension } from './action-plan/programs-of-dimension.js';
import { roadmapOfDimension } from './roadmap/roadmap-of-dimension.js';
import { pageOfDimension } from './summary/page-of-dimension.js';

/** What writes each content that is about one dimension. */
export const dimensionComposers: Readonly<
  Record<DimensionContent, (context: BookContext, dimension: Dimension) => Composed>
> = {
  'problems-and-needs-of-dimension': problemsAndNeedsOfDimension,
  'innovations-of-dimension': innovationsOfDimension,
  'strategies-of-dimension': strategiesOfDimension,
  'programs-of-dimension': programsOfDimension,
  'roadmap-of-dimension': roadmapOfDimension,
  'page-of-dimension': pageOfDimension,
};
