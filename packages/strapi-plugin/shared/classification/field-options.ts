import * as z from 'zod/mini';
import { planFramework } from '../contracts/classification';

/** What a field may hold: dimensions, their parts, or one as well as the other. */
export const levels = ['dimension', 'sub-dimension', 'either'] as const;

export type Level = (typeof levels)[number];

const words = z.string().check(z.minLength(1), z.maxLength(80));

const options = z.object({
  level: z.catch(z.enum(levels), 'dimension'),
  framework: z.catch(words, planFramework),
  dimensionField: z.catch(words, 'dimensionId'),
});

export interface FieldOptions {
  readonly level: Level;
  /** Its id, or `plan`. */
  readonly framework: string;
  /** Of a sub-dimension: the field that says of which dimension. */
  readonly dimensionField: string;
}

/** What an office has chosen for a field, in Content-Type Builder or in `schema.json`; the rest is as usual. */
export function fieldOptions(given: unknown): FieldOptions {
  return options.safeParse(given).data ?? options.parse({});
}
