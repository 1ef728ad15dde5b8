import { describe, expect, it } from 'vitest';
import { pastedCells } from './pasted-cells';

describe('what is pasted', () => {
  it('from a sheet is one cell after the other, also empty ones', () => {
    expect(pastedCells('100\t\t 300 \t400\r\n')).toEqual(['100', '', '300', '400']);
    expect(pastedCells('100\n200\n')).toEqual(['100', '200']);
  });

  it('as one text is none of a sheet', () => {
    expect(pastedCells('1.500.000')).toBeNull();
    expect(pastedCells('1.500.000\n')).toBeNull();
  });
});
