import { findDeep } from './find-deep';

/** Where letters are typed, or lead to a choice that begins with them. */
const letterReaders = [
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable=false])',
  '[role=textbox]',
  '[role=combobox]',
  '[role=listbox]',
  '[role=grid]',
  '[role=menu]',
  '[role=tree]',
  '[role=application]',
].join(', ');

/** What is in front of the page and answers keys by itself. */
const inFront = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox][data-state=open]';

/** Whether a key that was pressed is meant for something else than our shortcuts. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return true;
  if (event.altKey || event.ctrlKey || event.metaKey) return true;
  const isRead = event
    .composedPath()
    .some((place) => place instanceof Element && place.matches(letterReaders));
  if (isRead || document.querySelector(inFront) !== null) return true;
  // Widgets open dialogs of the browser's own.
  return findDeep(document, 'dialog:modal') !== null;
}
