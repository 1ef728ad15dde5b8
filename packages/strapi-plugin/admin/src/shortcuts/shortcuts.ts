import type { LinkedPage } from '../addresses/open-pages';

/** What a key does wherever one is. */
type ShortcutAct = 'list' | 'find' | 'new';

/** Keys that a widget or a form listens to itself, while one is in it. */
type PartName = 'grid' | 'drawing' | 'factor' | 'dialog' | 'choice';

export type Shortcut =
  /** Pressed one after the other. */
  | { readonly kind: 'page'; readonly keys: readonly string[]; readonly page: LinkedPage }
  | { readonly kind: 'act'; readonly keys: readonly string[]; readonly act: ShortcutAct }
  /** Any of these. */
  | { readonly kind: 'part'; readonly keys: readonly string[]; readonly part: PartName };

const toPage = (letter: string, page: LinkedPage): Shortcut => ({
  kind: 'page',
  keys: ['g', letter],
  page,
});

/** Every key that our pages listen to: what is pressed is looked up here, and so is what the list tells. */
export const shortcuts: readonly Shortcut[] = [
  { kind: 'act', keys: ['?'], act: 'list' },
  { kind: 'act', keys: ['/'], act: 'find' },
  { kind: 'act', keys: ['n'], act: 'new' },
  toPage('b', 'home'),
  toPage('d', 'dashboard'),
  toPage('a', 'direction'),
  toPage('i', 'inventory'),
  toPage('k', 'readiness'),
  toPage('s', 'swot'),
  toPage('r', 'action-plan'),
  toPage('x', 'exchange'),
  toPage('t', 'trace'),
  toPage('u', 'books'),
  toPage('e', 'snapshots'),
  toPage('c', 'embed'),
  toPage('h', 'history'),
  { kind: 'part', keys: ['↑', '↓', '←', '→', 'PageUp', 'PageDown', 'Home', 'End'], part: 'grid' },
  { kind: 'part', keys: ['↑', '↓', '←', '→', 'Enter', 'Esc'], part: 'drawing' },
  { kind: 'part', keys: ['Alt+↑', 'Alt+↓', 'Alt+←', 'Alt+→'], part: 'factor' },
  { kind: 'part', keys: ['↑', '↓', 'Enter', 'Esc'], part: 'choice' },
  { kind: 'part', keys: ['Esc'], part: 'dialog' },
];
