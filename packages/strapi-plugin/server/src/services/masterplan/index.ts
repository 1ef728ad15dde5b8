import type { Masterplan } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import { assemble } from './assemble/assemble';
import { inspect } from './assemble/inspect';
import { createLivePlans } from './live/live-plans';
import { store } from './store/store';

/** The plan as one document: read from the entries, written to them. */
const masterplan = ({ strapi }: { strapi: Core.Strapi }) => ({
  assemble: (planDocumentId: string) => assemble(strapi, planDocumentId),
  inspect: (planDocumentId: string) => inspect(strapi, planDocumentId),
  /** What `inspect` gives, as it is sent, without reading what is the same as before. */
  live: createLivePlans(strapi),
  store: (document: Masterplan) => store(strapi, document),
});

export default masterplan;
