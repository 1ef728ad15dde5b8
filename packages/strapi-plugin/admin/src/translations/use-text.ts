import { toLocale, type Locale } from '@kotacerdas/core/locale';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { pluginId } from '../plugin-id';
import type id from './id.json';
import type topics from './topics/id';

export type TextKey = keyof typeof id | keyof typeof topics;
type Values = Record<string, string | number>;

/** The plugin's texts in the language of the admin, and that language for core's own texts. */
export function useText(): { text: (key: TextKey, values?: Values) => string; locale: Locale } {
  const intl = useIntl();
  const text = React.useCallback(
    (key: TextKey, values?: Values) => intl.formatMessage({ id: `${pluginId}.${key}` }, values),
    [intl],
  );
  return { text, locale: toLocale(intl.locale) };
}
