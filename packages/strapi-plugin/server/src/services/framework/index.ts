import type { Core } from '@strapi/strapi';
import { frameworkFaults } from './framework-faults';
import { findRow } from './framework-row';
import { listFrameworks } from './list-frameworks';
import { namedFramework, ownFrameworks } from './own-frameworks';
import { previewFramework } from './preview-framework';
import { activate, createCopy, removeDraft, saveDraft } from './write-framework';

type Rest<Work extends (strapi: Core.Strapi, ...rest: never[]) => unknown> =
  Parameters<Work> extends [Core.Strapi, ...infer Others] ? Others : never;

/** Methods ("kerangka") of an office's own, beside those that are shipped. */
const framework = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: (...rest: Rest<typeof listFrameworks>) => listFrameworks(strapi, ...rest),
  findRow: (...rest: Rest<typeof findRow>) => findRow(strapi, ...rest),
  named: (...rest: Rest<typeof namedFramework>) => namedFramework(strapi, ...rest),
  own: (...rest: Rest<typeof ownFrameworks>) => ownFrameworks(strapi, ...rest),
  faults: frameworkFaults,
  preview: previewFramework,
  createCopy: (...rest: Rest<typeof createCopy>) => createCopy(strapi, ...rest),
  saveDraft: (...rest: Rest<typeof saveDraft>) => saveDraft(strapi, ...rest),
  activate: (...rest: Rest<typeof activate>) => activate(strapi, ...rest),
  removeDraft: (...rest: Rest<typeof removeDraft>) => removeDraft(strapi, ...rest),
});

export default framework;
