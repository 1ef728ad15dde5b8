import type * as z from 'zod/mini';
import type { Issue } from '../../issue/issue.js';
import { masterplanSchema } from '../schema/masterplan.js';
import { rpjmd } from '../schema/rpjmd.js';
import type { MasterplanFields } from './lists.js';

interface FieldDefinition {
  readonly path: Issue['path'];
  readonly schema: z.ZodMiniType;
}

const {
  framework,
  period,
  region,
  rpjmd: wholeRpjmd,
  sample,
  title,
  vision,
} = masterplanSchema.shape;
const part = rpjmd.shape;

/** Where each field stands, and its schema. */
export const fieldDefinitions: Readonly<Record<keyof MasterplanFields, FieldDefinition>> = {
  title: { path: ['title'], schema: title },
  sample: { path: ['sample'], schema: sample },
  framework: { path: ['framework'], schema: framework },
  region: { path: ['region'], schema: region },
  period: { path: ['period'], schema: period },
  vision: { path: ['vision'], schema: vision },
  rpjmd: { path: ['rpjmd'], schema: wholeRpjmd },
  'rpjmd.title': { path: ['rpjmd', 'title'], schema: part.title },
  'rpjmd.legalBasis': { path: ['rpjmd', 'legalBasis'], schema: part.legalBasis },
  'rpjmd.period': { path: ['rpjmd', 'period'], schema: part.period },
  'rpjmd.vision': { path: ['rpjmd', 'vision'], schema: part.vision },
  'rpjmd.strategicIssues': { path: ['rpjmd', 'strategicIssues'], schema: part.strategicIssues },
};
