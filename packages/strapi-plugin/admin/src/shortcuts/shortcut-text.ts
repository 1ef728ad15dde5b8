import type { TextKey } from '../translations/use-text';
import type { Shortcut } from './shortcuts';

/** The text that says what a shortcut does. */
export function shortcutText(shortcut: Shortcut): TextKey {
  switch (shortcut.kind) {
    case 'page':
      return `pages.${shortcut.page}`;
    case 'act':
      return `shortcut.${shortcut.act}`;
    case 'part':
      return `shortcut.${shortcut.part}`;
  }
}
