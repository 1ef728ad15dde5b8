import { contentTypes } from '../../content-types/all';
import type { DocumentWrite } from './write';

/** A copy is an entry of its own: it must not answer to the id of the one it was made from. */
export function renewIdentity({ action, name, data }: DocumentWrite): void {
  if (action === 'clone' && 'key' in contentTypes[name].attributes) data['key'] = null;
}
