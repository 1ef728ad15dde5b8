import type { Core } from '@strapi/strapi';
import { assemble } from '../masterplan/assemble/assemble';
import { contentHash, publicContent } from './freeze';

/** Whether a plan differs from the edition with this hash; `null` while it can't be published. */
export async function hasChanged(
  strapi: Core.Strapi,
  planDocumentId: string,
  hash: string | undefined,
): Promise<boolean | null> {
  const assembled = await assemble(strapi, planDocumentId);
  return assembled?.ok === true ? contentHash(publicContent(assembled)) !== hash : null;
}
