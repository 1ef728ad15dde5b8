import { errors } from '@strapi/utils';
import { uid } from '../../content-types/define/type-name';

const reading = ['findOne', 'findMany', 'findFirst', 'count'];

/** Editions are made by publishing alone and stay as they are. */
export function keepSnapshots({ uid: of, action }: { uid: string; action: string }): void {
  if (of !== uid('snapshot') || reading.includes(action)) return;
  throw new errors.ForbiddenError('Terbitan tidak dapat diubah atau dihapus.');
}
