import type { Core } from '@strapi/strapi';
import { uid, type TypeName } from '../../content-types/define/type-name';

interface Documents {
  create(params: { data: object }): Promise<unknown>;
  update(params: { documentId: string; data: object }): Promise<unknown>;
  delete(params: { documentId: string }): Promise<unknown>;
}

/** The Document Service for a content type that is known only when it runs. */
export function documentsOf(strapi: Core.Strapi, name: TypeName): Documents {
  return strapi.documents(uid(name));
}
