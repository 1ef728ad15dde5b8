import { isEditable } from '@kotacerdas/core/masterplan';
import { uid } from '../content-types/define/type-name';
import type { Item } from '../services/approval/list-items';
import { mayWith } from './may';

export const entryActions = {
  create: 'plugin::content-manager.explorer.create',
  update: 'plugin::content-manager.explorer.update',
  delete: 'plugin::content-manager.explorer.delete',
} as const;

/** What an officer may do with what an item says: what is decided on stays as it is, whoever asks, but for reports. */
export function itemRights(ability: unknown, { entry, state, type }: Item) {
  const may = (verb: 'update' | 'delete') =>
    isEditable(state) && mayWith(ability, entryActions[verb], uid(type), entry);
  // A report is as much the asker's own as the programme that it would be of.
  const report = { ...entry, program: entry };
  return {
    canEdit: may('update'),
    canDelete: may('delete'),
    canReport:
      type === 'program' && mayWith(ability, entryActions.create, uid('progress-entry'), report),
  };
}
