import * as React from 'react';
import { useIntl } from 'react-intl';
import { namesIn, type Names } from './names-in';

/** What kinds of entries, their fields and their choices are called in the language of the admin. */
export function useNames(): Names {
  const intl = useIntl();
  return React.useMemo(() => namesIn(intl), [intl]);
}
