import { describe, expect, it } from 'vitest';
import type { ActOutcome } from '../../../shared/contracts/approval';
import { textsFor } from '../translations/testing/texts-for';
import { whyUndone } from './why-undone';

const broken = new Error('offline');
const words = {
  ...(await textsFor('id')),
  tellFailure: (error: unknown, sentence = 'Server tidak terjangkau.') => ({ error, sentence }),
};
const done: ActOutcome = { ok: true, state: 'returned', revision: 2 };
const stale: ActOutcome = { ok: false, code: 'revision-conflict', revision: 7 };
const gone: ActOutcome = { ok: false, code: 'item-not-found' };

/** What is said of an act on as many items, when the server has answered so for the first of them. */
const why = (total: number, answers: readonly ActOutcome[], error?: unknown) => {
  const items = Array.from({ length: total }, (_, at) => ({
    type: 'problem' as const,
    documentId: `${at}`,
    label: `P-${at}`,
  }));
  const outcomes = answers.map((answer, at) => ({
    type: 'problem' as const,
    documentId: `${at}`,
    ...answer,
  }));
  return whyUndone({ act: 'return', items, outcomes, error }, words);
};

describe('an act', () => {
  it('is done only where it was done to every item', () => {
    expect(why(2, [done, done])).toBeNull();
    expect(why(2, [done, stale])).not.toBeNull();
  });

  it.each(['item-not-found', 'act-forbidden', 'own-proposal', 'failed'] as const)(
    'that is refused as %s is not done, and says why',
    (code) => {
      const sentence = words.text(`act.refused.${code}`);
      expect(why(1, [{ ok: false, code }])).toEqual({ error: undefined, sentence });
    },
  );

  it('says how many were left, and each reason once', () => {
    const sentence = why(4, [done, stale, stale, gone])?.sentence;
    expect(sentence).toBe(
      '3 isian tidak berubah: ' +
        'Isian ini sudah diubah orang lain sejak daftar ini dimuat. Periksa lagi, lalu ulangi. ' +
        'Isian ini tidak ada lagi. Mungkin sudah dihapus.',
    );
  });

  it('that the server didn’t answer for is not done, with what was thrown', () => {
    expect(why(1, [], broken)).toEqual({ error: broken, sentence: 'Server tidak terjangkau.' });
    expect(why(3, [done, gone], broken)?.sentence).toBe(
      '1 isian tidak berubah: Isian ini tidak ada lagi. Mungkin sudah dihapus. ' +
        'Server tidak terjangkau.',
    );
  });
});
