import { describe, expect, it } from 'vitest';
import { scrollToMiddle } from './scroll-to-middle';

/** As much of a row as is looked at: the plugin's unit tests have no browser. */
const rowWith = (shown: { offsetLeft: number; offsetWidth: number } | null) =>
  ({
    scrollLeft: 0,
    clientWidth: 300,
    querySelector: (part: string) => (part === '[aria-current]' ? shown : null),
  }) as unknown as HTMLElement;

describe('a row that is wider than the screen', () => {
  it('has what is shown in its middle', () => {
    const row = rowWith({ offsetLeft: 500, offsetWidth: 100 });
    scrollToMiddle(row, '[aria-current]');
    expect(row.scrollLeft).toBe(400);
  });

  it('stays where it is where there is nothing to show', () => {
    const row = rowWith(null);
    scrollToMiddle(row, '[aria-current]');
    expect(row.scrollLeft).toBe(0);
    expect(() => scrollToMiddle(null, '[aria-current]')).not.toThrow();
  });
});
