import * as z from 'zod/mini';
import { opdCodePattern } from '../../action-plan/nomenclature/patterns.js';
import { opdKinds } from '../choices.js';
import { code, longText, measure, opdId, plainId, shortText } from './common.js';

/** A mission of the smart-city plan with the objectives ("sasaran") that show whether it is reached. */
export const mission = z.strictObject({
  id: plainId,
  code,
  statement: longText,
  objectives: z.array(
    z.strictObject({ id: plainId, code, statement: longText, indicators: z.array(measure) }),
  ),
});

export const opd = z.strictObject({
  id: opdId,
  code,
  name: shortText,
  shortName: shortText,
  kind: z.enum(opdKinds),
  /** Kode perangkat daerah of the nomenclature: `5.01.5.05.0.00.01.0000`. */
  nomenclatureCode: z.optional(z.string().check(z.regex(opdCodePattern, { error: 'opd-code' }))),
});
