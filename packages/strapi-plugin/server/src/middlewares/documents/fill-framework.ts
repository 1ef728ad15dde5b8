import { findFramework } from '@kotacerdas/core/framework';
import { errors } from '@strapi/utils';
import type { DocumentWrite } from './write';

/** A plan names a framework that exists, in its newest version unless it names another. */
export function fillFramework({ action, name, data }: DocumentWrite): void {
  if (name !== 'plan' || (action === 'update' && data['frameworkId'] === undefined)) return;
  const id = typeof data['frameworkId'] === 'string' ? data['frameworkId'] : 'kominfo-2021';
  const version = data['frameworkVersion'];
  const named = typeof version === 'string' && version !== '' ? version : undefined;
  const framework = findFramework(id, named) ?? findFramework(id);
  if (framework === null) {
    throw new errors.ValidationError(`Kerangka “${id}” tidak dikenal.`);
  }
  data['frameworkId'] = framework.id;
  data['frameworkVersion'] = framework.version;
}
