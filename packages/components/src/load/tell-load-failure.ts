import { toLocale } from '@kotacerdas/core/locale';
import { nearestLanguage } from '../base/locale/nearest-language.js';

const sentences = {
  id: 'Bagian ini tidak dapat dimuat. Periksa sambungan internet, lalu muat ulang halaman.',
  en: 'This part couldn’t be loaded. Check your connection, then load the page again.',
};

/**
 * Says in place of a widget that its code didn't come, where nothing else stands for readers to see. It is no
 * child that a widget reads: once the code does come, the widget's own content hides it.
 */
export function tellLoadFailure(element: Element): void {
  if (hasFallback(element)) return;
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  said.textContent = sentences[toLocale(nearestLanguage(element))];
  element.append(said);
}

/** Whether readers without the widget see something in its place: a plan as JSON is nothing to see. */
function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((child) =>
    child instanceof Element
      ? !child.matches('script, style, template')
      : child.nodeType === Node.TEXT_NODE && isWritten(child.textContent),
  );
}

const isWritten = (text: string | null): boolean => text !== null && text.trim() !== '';
