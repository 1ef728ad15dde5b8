import { describe, expect, it } from 'vitest';
import { linkedPages } from '../addresses/open-pages';
import { textsFor } from '../translations/testing/texts-for';
import { shortcutText } from './shortcut-text';
import { shortcuts } from './shortcuts';

describe('shortcuts', () => {
  it.each(['id', 'en'] as const)('are each told in words (%s)', async (locale) => {
    const { text } = await textsFor(locale);
    const told = shortcuts.map((shortcut) => text(shortcutText(shortcut)));
    // What has no text comes back as its key.
    expect(told.filter((words) => words === '' || words.startsWith('kotacerdas.'))).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
  });

  it('lead to every page that has a link', () => {
    const pages = shortcuts.flatMap((shortcut) =>
      shortcut.kind === 'page' ? [shortcut.page] : [],
    );
    expect(pages).toEqual(linkedPages);
  });

  it('are told apart by their keys, and none is the beginning of another', () => {
    const pressed = shortcuts
      .filter(({ kind }) => kind !== 'part')
      .map(({ keys }) => `${keys.join(' ')} `);
    const clashes = pressed.filter((keys, at) =>
      pressed.some((other, place) => place !== at && other.startsWith(keys)),
    );
    expect(clashes).toEqual([]);
  });
});
