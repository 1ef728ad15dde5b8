import { contentTypes } from '../../content-types/all';
import { relationChange } from './relation-change';
import { relationsOf } from './links-after';
import type { DocumentWrite } from './write';

/**
 * A copy is an entry of its own: it must not answer to the id of the one it was made from, stays in its plan, and takes
 * none of its parts, of which each stands in one place only.
 */
export function renewIdentity({ action, name, data }: DocumentWrite): void {
  if (action !== 'clone') return;
  if ('key' in contentTypes[name].attributes) data['key'] = null;
  delete data['plan'];
  for (const [field, { mappedBy }] of relationsOf(name)) {
    if (mappedBy === undefined) continue;
    // Nothing, said so: Strapi takes what isn't said from the original, and a list is merged into it.
    if ((relationChange(data[field])?.added ?? []).length === 0) data[field] = null;
  }
}
