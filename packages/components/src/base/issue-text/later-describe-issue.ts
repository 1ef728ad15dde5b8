import { Later } from '../later.js';

/** The sentences for everything that can be odd about a plan weigh as much as a widget. */
export const laterDescribeIssue = new Later(() =>
  import('./describe-issue.js').then(({ describeIssue }) => describeIssue),
);
