import type { Core } from '@strapi/strapi';
import { findCurrent } from './find-snapshot';
import { compareSides } from './compare/compare-sides';
import { createTexts } from './find-text';
import { hasChanged, unapprovedNow } from './live-standing';
import type { Publisher } from './issue-edition';
import { listCurrent, listSnapshots } from './list-snapshots';
import { publish } from './publish';
import { republish } from './republish';
import { storedEdition } from './stored-edition';
import { withdraw } from './withdraw';

/** Numbered editions ("terbitan"): made once, their content never changed; one may be withdrawn from the public and restored. */
const snapshot = ({ strapi }: { strapi: Core.Strapi }) => ({
  publish: (planDocumentId: string, publisher: Publisher, now: Date) =>
    publish(strapi, planDocumentId, publisher, now),
  hasChanged: (planDocumentId: string, hash: string | undefined) =>
    hasChanged(strapi, planDocumentId, hash),
  unapprovedNow: (planDocumentId: string) => unapprovedNow(strapi, planDocumentId),
  findText: createTexts(strapi),
  list: (regionCode: string) => listSnapshots(strapi, regionCode),
  listCurrent: () => listCurrent(strapi),
  findCurrent: (regionCode: string) => findCurrent(strapi, regionCode),
  republish: (
    wanted: Parameters<typeof republish>[1],
    publisher: Parameters<typeof republish>[2],
    now: Date,
  ) => republish(strapi, wanted, publisher, now),
  withdraw: (wanted: Parameters<typeof withdraw>[1]) => withdraw(strapi, wanted),
  read: (regionCode: string, number: number) => storedEdition(strapi, regionCode, number),
  compare: (wanted: Parameters<typeof compareSides>[1]) => compareSides(strapi, wanted),
});

export default snapshot;
