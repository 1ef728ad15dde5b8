import type { StepRole } from '../../issue/step-role.js';
import { describeStepRole } from '../../locale/describe-step-role.js';

/** Who sees to what isn't there yet: the role that the check of a plan gives it to, or whose items lack it. */
export type Filler = StepRole | 'opds';

/** What isn't there yet, and who sees to it, by the name that a chapter's list of what it lacks has for them. */
export const notYet = (who: Filler, act = 'diisi'): string =>
  `belum ${act} oleh ${who === 'opds' ? 'perangkat daerah' : describeStepRole('id', who)}`;
