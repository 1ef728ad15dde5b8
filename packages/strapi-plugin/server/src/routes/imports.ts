import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

const route = (method: string, path: string, handler: string, permission: string) => ({
  method,
  path: `/plans/:documentId/imports${path}`,
  handler: `imports.${handler}`,
  config: guardedBy(permission),
});

/** Excel files of officers; what of a plan they may change, Content Manager's own permissions say. */
export const importRoutes = [
  route('GET', '', 'find', permissions.readImports),
  route('POST', '/check', 'check', permissions.createImport),
  route('POST', '/report', 'report', permissions.createImport),
  route('POST', '', 'create', permissions.createImport),
  route('POST', '/:importId/undo', 'undo', permissions.undoImport),
];
