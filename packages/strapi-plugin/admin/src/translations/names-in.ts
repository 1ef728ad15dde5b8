import type { IntlShape } from 'react-intl';
import { contentTypes } from '../../../server/src/content-types/all';
import { pluginId } from '../plugin-id';

export interface Names {
  /** Of a content type. */
  typeName: (type: string) => string;
  fieldName: (type: string, field: string) => string;
  choiceName: (set: string, value: string) => string;
}

/** What the admin calls things, by the ids that their names are known by there; unknown ones keep their ids. */
export function namesIn({ formatMessage }: Pick<IntlShape, 'formatMessage'>): Names {
  const named = (id: string, defaultMessage: string) => formatMessage({ id, defaultMessage });
  return {
    typeName: (type) => {
      const known = Object.entries(contentTypes).find(([name]) => name === type)?.[1];
      return known === undefined ? type : named(known.info.displayName, known.info.displayName);
    },
    fieldName: (type, field) =>
      named(`content-manager.content-types.plugin::${pluginId}.${type}.${field}`, field),
    choiceName: (set, value) => named(`${pluginId}.choice.${set}.${value}`, value),
  };
}
