import { describe, expect, it } from 'vitest';
import { createRecentAnswers } from './recent-answers';

/** Answers count how often they were asked for. */
function counted() {
  // The library takes a start of 0 for none.
  let time = 1;
  let count = 0;
  const recent = createRecentAnswers({
    ask: (question) => Promise.resolve(`${question} ${(count += 1)}`),
    freshFor: 1000,
    now: () => time,
  });
  return { ...recent, pass: (milliseconds: number) => (time += milliseconds) };
}

describe('answers of a moment', () => {
  it('are given to all who ask within it, and asked for again after it', async () => {
    const { ask, pass } = counted();
    expect(await ask('32.78')).toBe('32.78 1');
    pass(1000);
    expect(await ask('32.78')).toBe('32.78 1');
    expect(await ask('33.01')).toBe('33.01 2');
    pass(1);
    expect(await ask('32.78')).toBe('32.78 3');
  });

  it('are asked for anew once something has changed, also those that were on their way', async () => {
    const answers: ((text: string) => void)[] = [];
    const { ask, forget } = createRecentAnswers<string>({
      ask: () => new Promise((answer) => answers.push(answer)),
      freshFor: 1000,
      now: () => 1,
    });
    const before = ask('32.78');
    forget();
    const after = ask('32.78');
    answers[0]?.('lama');
    answers[1]?.('baru');
    expect([await before, await after, await ask('32.78')]).toEqual(['lama', 'baru', 'baru']);
  });

  it('leave a failure with those who waited for it', async () => {
    let broken = true;
    const { ask } = createRecentAnswers({
      ask: () => (broken ? Promise.reject(new Error('putus')) : Promise.resolve('pulih')),
      freshFor: 1000,
      now: () => 1,
    });
    const waiting = [ask('32.78'), ask('32.78')];
    for (const each of waiting) await expect(each).rejects.toThrow('putus');
    broken = false;
    expect(await ask('32.78')).toBe('pulih');
  });
});
