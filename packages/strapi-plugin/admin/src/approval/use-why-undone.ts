import * as React from 'react';
import type { Acted } from '../api/use-acts';
import { useTellFailure, type ToldFailure } from '../api/use-tell-failure';
import { useText } from '../translations/use-text';
import { whyUndone } from './why-undone';

/** Says in the officer's language why an act wasn't done to all of its items. */
export function useWhyUndone(): (acted: Acted) => ToldFailure | null {
  const { text, locale } = useText();
  const tellFailure = useTellFailure();
  return React.useCallback(
    (acted) => whyUndone(acted, { text, locale, tellFailure }),
    [locale, tellFailure, text],
  );
}
