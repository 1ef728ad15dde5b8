import type { Locale } from '@kotacerdas/core/locale';
import { createIntl } from 'react-intl';
import { pluginId } from '../../plugin-id';
import { loadTranslations } from '../load-translations';
import type { TextKey } from '../use-text';

/** The same as `useText` gives components, for tests of plain functions. */
export async function textsFor(locale: Locale) {
  const intl = createIntl({
    locale,
    messages: await loadTranslations(locale),
    // What a field that is gone was called, nobody has to know.
    onError: () => undefined,
  });
  const text = (key: TextKey, values?: Record<string, string | number>) =>
    intl.formatMessage({ id: `${pluginId}.${key}` }, values);
  return { text, locale, intl };
}
