import { errors } from '@strapi/utils';
import { namedFramework } from '../../services/framework/own-frameworks';
import type { DocumentWrite } from './write';

/** A plan names a framework that exists, in its newest version unless it names another. */
export async function fillFramework(write: DocumentWrite): Promise<void> {
  const { strapi, action, name, data } = write;
  if (name !== 'plan' || (action === 'update' && data['frameworkId'] === undefined)) return;
  const id = typeof data['frameworkId'] === 'string' ? data['frameworkId'] : 'kominfo-2021';
  const version = data['frameworkVersion'];
  const named = typeof version === 'string' && version !== '' ? version : undefined;
  const framework = (await namedFramework(strapi, id, named)) ?? (await namedFramework(strapi, id));
  if (framework === null) {
    throw new errors.ValidationError(`Kerangka “${id}” tidak dikenal.`);
  }
  data['frameworkId'] = framework.id;
  data['frameworkVersion'] = framework.version;
}
