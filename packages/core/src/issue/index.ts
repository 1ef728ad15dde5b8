export { issueCodes, type IssueCode } from './issue-code.js';
export type { Issue, IssueSeverity } from './issue.js';
export { issuesFromZod } from './issues-from-zod.js';
export { requirementIds, type RequirementId } from './requirement-id.js';
export { stepRoles, type StepRole } from './step-role.js';
export { stepWords, type StepWord } from './step-word.js';
