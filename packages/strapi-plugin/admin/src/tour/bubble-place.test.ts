import { expect, it } from 'vitest';
import { besidePanel } from './bubble-place';

it('is at the side of a panel that has room', () => {
  expect(besidePanel({ left: 112, right: 845, top: 136 }, 1280)).toBe('right');
  expect(besidePanel({ left: 869, right: 1224, top: 136 }, 1280)).toBe('left');
});

it('is at the foot of a window as wide as the panel, so that its beginning is seen', () => {
  expect(besidePanel({ left: 16, right: 374, top: 80 }, 390)).toBe('foot');
  expect(besidePanel({ left: 24, right: 676, top: 80 }, 1024)).toBe('foot');
});

it('is above a panel that cannot be scrolled up, being the last of a page', () => {
  expect(besidePanel({ left: 16, right: 374, top: 430 }, 390)).toBe('head');
});
