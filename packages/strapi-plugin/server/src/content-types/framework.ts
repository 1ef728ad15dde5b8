import { frameworkStates } from '../../../shared/contracts/framework';
import * as is from './define/attribute';
import { contentType } from './define/content-type';

/** A version of an office's own method: the document as core reads it. An active version never changes. */
export const framework = contentType({
  singular: 'framework',
  plural: 'frameworks',
  displayName: 'Kerangka',
  internal: true,
  indexes: [
    {
      name: 'kotacerdas_frameworks_version',
      columns: ['framework_id', 'framework_version'],
      type: 'unique',
    },
  ],
  attributes: {
    frameworkId: is.required(is.word),
    frameworkVersion: is.required(is.word),
    /** Whose it is. */
    regionCode: is.required(is.word),
    basedOnId: is.required(is.word),
    basedOnVersion: is.required(is.word),
    state: is.required(is.choice('framework-state', frameworkStates)),
    document: is.required(is.json),
    revision: is.withDefault(is.integer, 1),
  },
});
