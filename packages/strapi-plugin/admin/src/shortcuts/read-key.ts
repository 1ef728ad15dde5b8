import { shortcuts, type Shortcut } from './shortcuts';

/** A first key that waits for its second. */
export interface Begun {
  readonly key: string;
  /** In milliseconds, as the browser dates key presses. */
  readonly at: number;
}

interface Read {
  readonly begun: Begun | null;
  readonly found: Shortcut | null;
}

/** How long the first of two keys waits. */
const patience = 1500;

const listened = shortcuts.filter(({ kind }) => kind !== 'part');

/** What a key comes to after the one that was pressed before it. */
export function readKey(begun: Begun | null, key: string, at: number): Read {
  const before = begun !== null && at - begun.at <= patience ? [begun.key] : [];
  const pressed = [...before, key];
  const found = listened.find(({ keys }) => keys.join(' ') === pressed.join(' ')) ?? null;
  if (found !== null) return { begun: null, found };
  // A second key that leads nowhere may begin anew.
  if (before.length > 0) return readKey(null, key, at);
  return { begun: listened.some(({ keys }) => keys[0] === key) ? { key, at } : null, found: null };
}
