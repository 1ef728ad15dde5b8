import type { Core } from '@strapi/strapi';
import { createTexts } from './find-text';
import { hasChanged } from './has-changed';
import { listLatest, listSnapshots } from './list-snapshots';
import { publish } from './publish';

/** Numbered editions ("terbitan"): made once, never changed, never deleted by this plugin. */
const snapshot = ({ strapi }: { strapi: Core.Strapi }) => ({
  publish: (planDocumentId: string, publisher: { name: string }, now: Date) =>
    publish(strapi, planDocumentId, publisher, now),
  hasChanged: (planDocumentId: string, hash: string | undefined) =>
    hasChanged(strapi, planDocumentId, hash),
  findText: createTexts(strapi),
  list: (regionCode: string) => listSnapshots(strapi, regionCode),
  listLatest: () => listLatest(strapi),
});

export default snapshot;
