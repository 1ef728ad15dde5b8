import { describe, expect, it } from 'vitest';
import type { BookSection } from '../types.js';
import { isLeaflet } from './is-leaflet.js';

const part = (id: string, sections: readonly BookSection[] = []): BookSection => ({
  id,
  heading: id,
  isWide: false,
  blocks: [],
  sections,
});

describe('a leaflet', () => {
  it('is a book of one chapter without sections', () => {
    expect(isLeaflet({ chapters: [part('a')], appendices: [] })).toBe(true);
  });

  it('has no second chapter, no section and no appendix', () => {
    expect(isLeaflet({ chapters: [], appendices: [] })).toBe(false);
    expect(isLeaflet({ chapters: [part('a'), part('b')], appendices: [] })).toBe(false);
    expect(isLeaflet({ chapters: [part('a', [part('a/b')])], appendices: [] })).toBe(false);
    expect(isLeaflet({ chapters: [part('a')], appendices: [part('b')] })).toBe(false);
  });
});
