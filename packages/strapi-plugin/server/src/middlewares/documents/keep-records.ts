import { errors } from '@strapi/utils';
import { uid } from '../../content-types/define/type-name';

const reading = ['findOne', 'findMany', 'findFirst', 'count'];

const records: Readonly<Record<string, string>> = {
  [uid('snapshot')]: 'Terbitan tidak dapat diubah atau dihapus.',
  [uid('change')]: 'Riwayat tidak dapat diubah atau dihapus.',
};

/** Editions are made by publishing alone, and the change log by what it tells: both stay as they are. */
export function keepRecords({ uid: of, action }: { uid: string; action: string }): void {
  if (records[of] === undefined || reading.includes(action)) return;
  throw new errors.ForbiddenError(records[of]);
}
