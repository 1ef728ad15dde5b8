import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { checks } from '../check/checks.js';
import type { Masterplan } from '../types.js';
import { checkRounds } from './check-rounds.js';
import { excerpt } from './excerpt.js';
import type { Touched } from './touched.js';

/** What the checks of a whole plan say of the parts that were touched, with their places in the plan. */
export function checkTouched(
  masterplan: Masterplan,
  touched: Touched,
  framework: Framework,
): readonly Issue[] {
  if (touched.everything) return checks.flatMap((check) => check(masterplan, framework));
  const { placeIn, plan } = excerpt(masterplan, touched);
  const issues = checks.flatMap((check) =>
    check(plan, framework).flatMap((issue) => {
      const path = placeIn(issue.path);
      // A circle stands at one of its programmes, which needn't be the one that was touched.
      return path === null || issue.code === 'dependency-cycle' ? [] : [{ ...issue, path }];
    }),
  );
  const written = touched.wide.has('programs') ? touched.items.get('programs') : undefined;
  return written === undefined ? issues : [...issues, ...checkRounds(masterplan.programs, written)];
}
