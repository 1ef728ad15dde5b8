import { kominfo2021 } from '@kotacerdas/core/framework';
import { errors } from '@strapi/utils';
import { namedFramework } from '../../services/framework/own-frameworks';
import { findPlan } from './plan-of';
import type { DocumentWrite } from './write';

/** A plan names a framework that exists, in its newest version unless it names another. */
export async function fillFramework(write: DocumentWrite): Promise<void> {
  const { strapi, action, documentId, name, data } = write;
  const { frameworkId, frameworkVersion: version } = data;
  if (name !== 'plan') return;
  if (action === 'update' && frameworkId === undefined && version === undefined) return;
  const stored = documentId === undefined ? undefined : await findPlan(strapi, { documentId });
  const id =
    typeof frameworkId === 'string' ? frameworkId : (stored?.frameworkId ?? kominfo2021.id);
  const named = typeof version === 'string' && version !== '' ? version : undefined;
  const framework = (await namedFramework(strapi, id, named)) ?? (await namedFramework(strapi, id));
  if (framework === null) {
    throw new errors.ValidationError(`Kerangka “${id}” tidak dikenal.`);
  }
  data['frameworkId'] = framework.id;
  data['frameworkVersion'] = framework.version;
}
