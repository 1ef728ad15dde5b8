export { issueCodes, type IssueCode } from './issue-code.js';
export type { Issue, IssueSeverity } from './issue.js';
export { issuesFromZod } from './issues-from-zod.js';
