import * as z from 'zod/mini';
import { optionSources, type PlanOptions } from '../../columns/options/plan-options.js';
import type { Masterplan } from '../../../masterplan/types.js';
import type { Locale } from '../../../locale/locale.js';

/** The version of the sheets: a file of another one is not compared cell by cell. */
export const templateVersion = 1;

/**
 * What a workbook was made from, as it keeps it hidden: what an officer changed is what differs from it.
 *
 * @example
 * const isOfPlan = (base: WorkbookBase, id: string) => base.plan.id === id;
 */
export interface WorkbookBase {
  readonly template: number;
  readonly lang: Locale;
  /** ISO 8601 day. */
  readonly issuedOn: string;
  /** Whose workbook it is; `null` for the whole plan. */
  readonly opdId: string | null;
  readonly revisions: ReadonlyMap<string, number>;
  readonly years: readonly number[];
  /** What could be referred to, by the labels it had. */
  readonly options: PlanOptions;
  /** The plan, or of a department's workbook what the department has of it. */
  readonly plan: Masterplan;
}

const text = z.string();
const option = z.strictObject({
  value: z.union([text, z.number(), z.boolean()]),
  label: z.strictObject({ id: text, en: text }),
  code: z.optional(text),
  name: z.optional(text),
});

/** The hidden base comes back from a file, so that it is looked at like everything that comes from outside. */
export const baseSchema = z.strictObject({
  template: z.literal(templateVersion),
  lang: z.enum(['id', 'en']),
  issuedOn: z.iso.date(),
  opdId: z.nullable(text),
  revisions: z.array(z.tuple([text, z.number()])),
  years: z.array(z.int()).check(z.maxLength(400)),
  options: z.record(z.enum(optionSources), z.array(option)),
  /** Read by itself: ten thousand items take their schema twice as long. */
  plan: z.unknown(),
});
