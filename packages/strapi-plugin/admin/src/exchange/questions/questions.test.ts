import { describe, expect, it } from 'vitest';
import { question } from '../testing/checks';
import { noAnswers } from './answer-keys';
import { answerOf } from './answer-of';
import { isAnswered } from './is-answered';
import { shownCells } from './shown-cells';
import { withAnswer } from './with-answer';
import { withCellAnswer } from './with-cell-answer';

const decimals = question();
const other = question({ id: 'budget 2.500', original: '2.500', addresses: ['D6', 'D9'] });
const asked = [decimals, other];
const typo = question({
  id: 'opd dinkess',
  key: 'opd',
  about: 'spelling',
  signs: [],
  addresses: ['B2', 'B3', 'B4'],
  readings: ['Dinas Kesehatan', 'Dinas Kebersihan'],
});

describe('the answer to what cells say that may mean several things', () => {
  it('holds for all cells that say the same, or with its sign for the column', () => {
    const one = withAnswer(noAnswers, { question: other, reading: 1, forColumn: false }, asked);
    expect(one.questions).toEqual({ [other.id]: 1 });
    expect(asked.map((each) => answerOf(one, each))).toEqual([null, 1]);
    const column = withAnswer(one, { question: decimals, reading: 0, forColumn: true }, asked);
    expect(column).toEqual({ ...noAnswers, columns: { 'Inovasi!budget': 'comma' } });
    expect(asked.map((each) => answerOf(column, each))).toEqual([0, 0]);
  });

  it('of a column is none to what can’t be written so, and goes when one is answered apart', () => {
    const single = question({ readings: ['Rp1.500'], signs: ['comma'] });
    const columns = { 'Inovasi!budget': 'point' } as const;
    expect(answerOf({ ...noAnswers, columns }, single)).toBeNull();
    const answers = { ...noAnswers, columns };
    const apart = withAnswer(answers, { question: decimals, reading: 0, forColumn: false }, asked);
    expect(apart).toEqual({ ...noAnswers, questions: { [decimals.id]: 0, [other.id]: 1 } });
  });

  it('holds for what isn’t about decimals alone, whatever is asked for', () => {
    const answers = withAnswer(noAnswers, { question: typo, reading: 1, forColumn: true }, [typo]);
    expect(answers).toEqual({ ...noAnswers, questions: { [typo.id]: 1 } });
  });

  it('may be another for one of the cells, until it goes with the others again', () => {
    const all = withAnswer(noAnswers, { question: typo, reading: 0, forColumn: false }, [typo]);
    const apart = withCellAnswer(all, { question: typo, address: 'B3', reading: 1 }, [typo]);
    expect(apart).toEqual({ ...all, cells: { 'Inovasi!B3': 1 } });
    expect(answerOf(apart, typo)).toBe(0);
    const back = withCellAnswer(apart, { question: typo, address: 'B3', reading: null }, [typo]);
    expect(back).toEqual(all);
  });

  it('is there once each cell has one', () => {
    const steps = ['B2', 'B3', 'B4'].reduce(
      (known, address) => [
        ...known,
        withCellAnswer(known.at(-1) ?? noAnswers, { question: typo, address, reading: 0 }, [typo]),
      ],
      [noAnswers],
    );
    expect(steps.map((answers) => isAnswered(answers, typo))).toEqual([false, false, false, true]);
  });
});

describe('the cells of a question', () => {
  it('are told by the first ones, and how many there are besides', () => {
    const cells = Array.from({ length: 200 }, (_, at) => `B${at + 2}`);
    expect(shownCells(cells)).toEqual({ first: ['B2', 'B3', 'B4', 'B5', 'B6'], rest: 195 });
    expect(shownCells(cells.slice(0, 6))).toMatchObject({ rest: 0 });
    expect(shownCells(cells.slice(0, 6)).first).toHaveLength(6);
    expect(shownCells([''])).toEqual({ first: [], rest: 0 });
  });
});
