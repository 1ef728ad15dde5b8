import * as React from 'react';
import { useNames } from '../translations/use-names';
import { useText } from '../translations/use-text';
import type { Reader } from './tell-value';

/** The language and the words in which changes are told. */
export function useReader(): Reader {
  const { text, locale } = useText();
  const names = useNames();
  return React.useMemo(() => ({ ...names, text, locale }), [names, text, locale]);
}
