import * as z from 'zod/mini';
import { plainId, shortText, yearPeriod } from './common.js';
import { mission, opd } from './direction.js';
import { evaluation } from './evaluation.js';
import { innovation } from './innovation.js';
import { need } from './need.js';
import { problem } from './problem.js';
import { program } from './program.js';
import { readinessAssessment } from './readiness.js';
import { region } from './region.js';
import { rpjmd } from './rpjmd.js';
import { strategy } from './strategy.js';
import { swotAnalysis } from './swot.js';

/**
 * The shape of a masterplan, version 1: fields, forms and ranges, with no unknown field. `parseMasterplan` checks
 * it and more: that what the plan refers to exists, and that the plan agrees with itself.
 *
 * @example
 * masterplanSchema.safeParse(masterplan).success; // true
 * masterplanSchema.safeParse({}).success; // false
 */
export const masterplanSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: plainId,
  title: shortText,
  /** True for *data contoh*: shown wherever a figure of it is. */
  sample: z.boolean(),
  framework: z.strictObject({ id: plainId, version: z.string().check(z.minLength(1)) }),
  region,
  period: yearPeriod,
  /** Empty until the region has written one. */
  vision: z.string().check(z.maxLength(20_000)),
  missions: z.array(mission),
  opds: z.array(opd),
  rpjmd: z.optional(rpjmd),
  problems: z.array(problem),
  needs: z.array(need),
  innovations: z.array(innovation),
  readiness: z.array(readinessAssessment),
  swot: z.array(swotAnalysis),
  strategies: z.array(strategy),
  programs: z.array(program),
  evaluations: z.array(evaluation),
});
