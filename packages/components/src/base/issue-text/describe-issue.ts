export { describeIssue } from '@kotacerdas/core/locale';
