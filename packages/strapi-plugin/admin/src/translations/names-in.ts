import { frameworks, indicatorsOf } from '@kotacerdas/core/framework';
import { toLocale, type Locale } from '@kotacerdas/core/locale';
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
export function namesIn({
  formatMessage,
  locale,
}: Pick<IntlShape, 'formatMessage' | 'locale'>): Names {
  const named = (id: string, defaultMessage: string) => formatMessage({ id, defaultMessage });
  return {
    typeName: (type) => {
      const known = Object.entries(contentTypes).find(([name]) => name === type)?.[1];
      return known === undefined ? type : named(known.info.displayName, known.info.displayName);
    },
    fieldName: (type, field) =>
      type === 'readiness-rater'
        ? answerName(field)
        : named(`content-manager.content-types.plugin::${pluginId}.${type}.${field}`, field),
    choiceName: (set, value) => named(`${pluginId}.choice.${set}.${value}`, value),
  };
  /** The change log names what a sheet says by indicator, and what else was said of it behind a stroke. */
  function answerName(field: string): string {
    const [indicatorId = field, part] = field.split('/');
    const name = indicatorName(indicatorId, toLocale(locale)) ?? indicatorId;
    return part === undefined
      ? name
      : `${name}: ${named(`${pluginId}.readiness.part.${part}`, part)}`;
  }
}

function indicatorName(id: string, locale: Locale): string | undefined {
  return frameworks
    .flatMap(({ readiness }) => indicatorsOf(readiness))
    .find((indicator) => indicator.id === id)?.name[locale];
}
