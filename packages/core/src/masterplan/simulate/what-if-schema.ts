import * as z from 'zod/mini';
import type { MasterplanChange } from '../editor/change.js';
import { swotAnalysis } from '../schema/swot.js';

const text = z.string();
const texts = z.array(text);
const assessmentId = z.optional(text);
const weight = z.number().check(z.gte(0));
/** As the score counts them: beyond, sums could run over what a number can hold. */
const instrumentWeight = z.number().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));
const level = z.literal([1, 2, 3, 4, 5, 'not-applicable', null]);

/** The questions of our own, by kind. */
const schemas = {
  'finish-programs': z.strictObject({ kind: text, programIds: texts }),
  'reach-targets': z.strictObject({
    kind: text,
    indicatorIds: z.optional(texts),
    elementId: z.optional(text),
    assessmentId,
  }),
  level: z.strictObject({ kind: text, indicatorId: text, level, assessmentId }),
  'indicator-weight': z.strictObject({ kind: text, indicatorId: text, weight: instrumentWeight }),
  'element-weight': z.strictObject({ kind: text, elementId: text, weight: instrumentWeight }),
  factor: z.strictObject({
    kind: text,
    swotId: text,
    factorCode: text,
    weight: z.optional(weight),
    rating: z.optional(z.number()),
    otherWeights: z.optional(z.enum(['keep', 'rescale'])),
  }),
  'swot-method': z.strictObject({
    kind: text,
    swotId: text,
    method: swotAnalysis.shape.method._zod.def.innerType,
  }),
};

/** A kind that is missing here doesn't compile. */
const editorKinds: Readonly<Record<MasterplanChange['kind'], true>> = {
  add: true,
  update: true,
  remove: true,
  move: true,
  set: true,
  rate: true,
  unrate: true,
  all: true,
};

/** Every kind of question: those of our own, then the changes that an editor makes. */
export const whatIfKinds: readonly unknown[] = [
  ...Object.keys(schemas),
  ...Object.keys(editorKinds),
];

/** What the editor will look at. */
const anyChange = z.looseObject({});

/** The shape of a question, by its kind; whatever is none of our own is left to the editor. */
export function whatIfSchema(kind: unknown): z.ZodMiniType {
  const own = Object.entries<z.ZodMiniType>(schemas).find(([name]) => name === kind);
  return own?.[1] ?? anyChange;
}
