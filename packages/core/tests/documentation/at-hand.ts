import { summariseMasterplan } from '@kotacerdas/core/dashboard';
import { kominfo2021 } from '@kotacerdas/core/framework';
import type { Issue } from '@kotacerdas/core';
import { fonts as roboto } from '../../src/testing/book-fonts.js';
import { parsed, rawPlan } from '../../src/testing/plans.js';

/**
 * What examples use without making it: a reader has a plan at hand, and would not want to see one made
 * in every comment. The plan is the small one of the tests.
 */
export const masterplan = parsed(rawPlan());

export const text = JSON.stringify(masterplan);

export const framework = kominfo2021;

export const instrument = kominfo2021.readiness;

export const ratings = masterplan.readiness[0]?.consolidated?.ratings ?? [];

export const summary = summariseMasterplan(masterplan, { asOf: '2026-11-23' });

const [first] = masterplan.innovations;
if (first === undefined) throw new Error('The small plan has an innovation.');
export const innovation = first;

export const issue: Issue = {
  severity: 'error',
  code: 'unknown-dimension',
  path: ['problems', 3, 'dimensionId'],
  params: { found: 'smart-gov', framework: 'kominfo-2021' },
};

export const fonts = roboto;

/** Stands for what a reader would do about a mistake of their own. */
export function fixTheCall(): void {
  // Nothing: an example only shows when it is called.
}
