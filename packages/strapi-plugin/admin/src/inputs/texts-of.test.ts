import { describe, expect, it } from 'vitest';
import { linesOf, textsOf } from './texts-of';

describe('a list written one a line', () => {
  it('has no empty lines, repetitions or spaces around', () => {
    expect(linesOf(' Desa cerdas \n\nAir bersih\nDesa cerdas\n')).toEqual([
      'Desa cerdas',
      'Air bersih',
    ]);
  });

  it('is empty where nothing was written or something else is stored', () => {
    expect(linesOf('\n ')).toEqual([]);
    expect(textsOf(null)).toEqual([]);
    expect(textsOf({ length: 1 })).toEqual([]);
    expect(textsOf(['a', 1, 'b'])).toEqual(['a', 'b']);
  });
});
