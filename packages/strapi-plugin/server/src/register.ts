import type { Core } from '@strapi/strapi';
import { checkClassified } from './middlewares/classified';
import { clearUploads } from './middlewares/clear-uploads';
import { documentRules } from './middlewares/documents';
import { tellPermissions } from './middlewares/permission-names';
import { tellSignIn } from './middlewares/tell-sign-in';

/** Fields with an input of their own in Content Manager: names to choose from rather than ids to type. */
export default function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.server.use(clearUploads);
  strapi.server.use(tellPermissions);
  strapi.server.use(tellSignIn);
  strapi.documents.use(documentRules(strapi));
  strapi.documents.use(checkClassified(strapi));
  strapi.customFields.register([
    { name: 'framework', plugin: 'kotacerdas', type: 'string' },
    { name: 'dimension', plugin: 'kotacerdas', type: 'string' },
    { name: 'dimensions', plugin: 'kotacerdas', type: 'json' },
    { name: 'sub-dimension', plugin: 'kotacerdas', type: 'string' },
    { name: 'text-list', plugin: 'kotacerdas', type: 'json' },
    { name: 'choices', plugin: 'kotacerdas', type: 'json' },
    { name: 'choice', plugin: 'kotacerdas', type: 'enumeration' },
  ]);
}
