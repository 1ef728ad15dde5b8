import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';

/** Says at the first key that what is typed can't be saved, wherever the reader has scrolled to; `null` says nothing. */
export function useWarnOnce(warning: string | null): void {
  const { toggleNotification } = useNotification();
  const isWarned = warning !== null;
  const said = React.useRef(warning);
  said.current = warning;
  React.useEffect(() => {
    if (said.current !== null) toggleNotification({ type: 'warning', message: said.current });
  }, [isWarned, toggleNotification]);
}
