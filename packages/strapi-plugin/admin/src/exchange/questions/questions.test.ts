import { describe, expect, it } from 'vitest';
import { question } from '../testing/checks';
import { answerOf } from './answer-of';
import { readingSign } from './reading-sign';
import { withAnswer } from './with-answer';

const none = { cells: {}, columns: {} };
const rupiah = question({ readings: ['Rp1.500'] });

describe('the answer to a cell that may mean several things', () => {
  it('says how the numbers of its column are written', () => {
    expect([0, 1].map((reading) => readingSign(question(), reading))).toEqual(['comma', 'point']);
    expect(readingSign(question({ aboutDecimals: false }), 0)).toBeNull();
  });

  it('says so too where there is one reading, that of a whole amount', () => {
    expect(readingSign(rupiah, 0)).toBe('comma');
    expect(readingSign(question({ original: '1,500', readings: ['Rp1.500'] }), 0)).toBe('point');
  });

  it('holds for the column or for the cell alone', () => {
    const other = question({ address: 'D6' });
    const asked = [question(), other];
    const column = withAnswer(none, { question: question(), reading: 1, forColumn: true }, asked);
    expect(asked.map((each) => answerOf(column, each))).toEqual([1, 1]);
    const cell = withAnswer(none, { question: question(), reading: 1, forColumn: false }, asked);
    expect(asked.map((each) => answerOf(cell, each))).toEqual([1, null]);
  });

  it('of a column is none to what can’t be written so', () => {
    const columns = { 'Inovasi!budget': 'point' } as const;
    expect(answerOf({ cells: {}, columns }, rupiah)).toBeNull();
  });

  it('holds for a day in its cell alone, whatever is asked for', () => {
    const day = question({ aboutDecimals: false, readings: ['3 April', '4 Maret'] });
    const answers = withAnswer(none, { question: day, reading: 1, forColumn: true }, [day]);
    expect(answers).toEqual({ cells: { 'Inovasi!D5': 1 }, columns: {} });
  });
});
