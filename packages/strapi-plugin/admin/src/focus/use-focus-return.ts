import * as React from 'react';
import { deepActiveElement } from './deep-active-element';
import { markedItem } from './item-mark';

/**
 * Where the focus goes once a dialog without a trigger of its own is closed: to the item that it was about where a
 * list shows it, else to what opened it, else to the button of the menu that did or to the page, and never nowhere.
 */
export function useFocusReturn(
  documentId: string | null,
  menu?: React.RefObject<HTMLElement>,
): (event: Event) => void {
  const [opener] = React.useState(deepActiveElement);
  return (event) => {
    event.preventDefault();
    const item = documentId === null ? null : markedItem(documentId);
    const before = opener?.isConnected === true ? opener : null;
    (item ?? before ?? menu?.current ?? document.getElementById('main-content'))?.focus();
  };
}
