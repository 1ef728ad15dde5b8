import { describe, expect, it } from 'vitest';
import { askTogether } from './ask-together';

/** A question whose answers are given by hand. */
function byHand() {
  const open: { question: string; answer: (text: string) => void; fail: (error: Error) => void }[] =
    [];
  const ask = askTogether<string>(
    (question) =>
      new Promise((answer, fail) => {
        open.push({ question, answer, fail });
      }),
  );
  const answered = async (at: number, text: string) => {
    open[at]?.answer(text);
    await new Promise(setImmediate);
  };
  return { ask, open, answered };
}

describe('asking together', () => {
  it('asks at once where nobody else does', async () => {
    const { answered, ask, open } = byHand();
    const first = ask('32.78');
    expect(open).toHaveLength(1);
    await answered(0, 'satu');
    expect(await first).toBe('satu');
  });

  it('gives nobody an answer that was asked for before', async () => {
    const { answered, ask, open } = byHand();
    const first = ask('32.78');
    const later = [ask('32.78'), ask('32.78'), ask('32.78')];
    expect(open).toHaveLength(1);
    await answered(0, 'lama');
    expect(open).toHaveLength(2);
    await answered(1, 'baru');
    expect(await first).toBe('lama');
    expect(await Promise.all(later)).toEqual(['baru', 'baru', 'baru']);
    const afterwards = ask('32.78');
    expect(open).toHaveLength(3);
    await answered(2, 'terbaru');
    expect(await afterwards).toBe('terbaru');
  });

  it('keeps questions apart, and a failure with those who asked', async () => {
    const { answered, ask, open } = byHand();
    const broken = ask('32.78');
    const waiting = ask('32.78');
    const other = ask('33.01');
    expect(open.map(({ question }) => question)).toEqual(['32.78', '33.01']);
    open[0]?.fail(new Error('putus'));
    await expect(broken).rejects.toThrow('putus');
    await answered(1, 'lain');
    expect(await other).toBe('lain');
    await answered(2, 'pulih');
    expect(await waiting).toBe('pulih');
  });
});
