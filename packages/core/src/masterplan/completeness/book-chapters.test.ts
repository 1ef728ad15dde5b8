import { describe, expect, it } from 'vitest';
import { requirementIds } from '../../issue/requirement-id.js';
import { bookChapters } from './book-chapters.js';

describe('the chapters of the books', () => {
  it('follow the headings of Buku 1, 2 and 3', () => {
    expect(bookChapters.map(({ book, id }) => `${book} ${id}`)).toEqual([
      'buku-1 introduction',
      'buku-1 region-profile',
      'buku-1 problems-and-needs',
      'buku-1 readiness',
      'buku-1 gap',
      'buku-1 swot',
      'buku-1 direction',
      'buku-1 innovations',
      'buku-1 appendix',
      'buku-2 introduction',
      'buku-2 strategies',
      'buku-2 action-plan',
      'buku-2 roadmap',
      'buku-2 quick-wins',
      'buku-2 institutions-and-funding',
      'buku-2 monitoring',
      'buku-3 dimension',
    ]);
    expect(bookChapters.filter(({ perDimension }) => perDimension)).toHaveLength(1);
  });

  it('use every requirement, and none twice in a chapter', () => {
    const used = bookChapters.flatMap(({ requirements }) => requirements);
    expect([...new Set(used)].sort()).toEqual([...requirementIds].sort());
    for (const { requirements } of bookChapters) {
      expect(new Set(requirements).size).toBe(requirements.length);
    }
  });

  it('have a heading in both languages', () => {
    for (const { name } of bookChapters) {
      expect(name.id).toMatch(/\S/);
      expect(name.en).toMatch(/\S/);
    }
  });
});
