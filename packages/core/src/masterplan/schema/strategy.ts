import * as z from 'zod/mini';
import { strategyKinds } from '../choices.js';
import { classification, code, longText, plainId, review, strategyId } from './common.js';

/** A strategy of the TOWS matrix: it cites the factors of one SWOT analysis by code. */
export const strategy = z.strictObject({
  id: strategyId,
  code,
  ...review,
  ...classification,
  kind: z.enum(strategyKinds),
  statement: longText,
  swotId: plainId,
  factorCodes: z.array(code).check(z.minLength(1)),
});
