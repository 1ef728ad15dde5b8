/** Marks where an item is opened from in a list, so that the focus comes back to it. */
export const itemMark = (documentId: string) => ({ 'data-kc-item': documentId });

/** The place in a list from where an item is opened, if it is shown. */
export function markedItem(documentId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-kc-item="${CSS.escape(documentId)}"]`);
}
