import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

const route = (method: string, path: string, handler: string) => ({
  method,
  path: `/plans/:documentId/rpjmd-import${path}`,
  handler: `rpjmd-import.${handler}`,
  config: guardedBy(permissions.readItems),
});

/** An RPJMD out of a file; who may write it, Content Manager's own permissions say, as of its entries. */
export const rpjmdImportRoutes = [
  route('POST', '/check', 'check'),
  route('POST', '/report', 'report'),
  route('POST', '', 'create'),
  route('GET', '/programs', 'findPrograms'),
  route('POST', '/programs', 'confirmPrograms'),
];
