import { expect, it } from 'vitest';
import { textsFor } from '../translations/testing/texts-for';
import { answerText } from './answer-text';

it('tells the level and what else was said of it', async () => {
  const { text } = await textsFor('id');
  expect(answerText(null, text)).toEqual(['Belum dijawab']);
  expect(answerText({ indicatorId: 'a', current: 'not-applicable' }, text)).toEqual([
    'Tidak berlaku',
  ]);
  const full = {
    indicatorId: 'a',
    current: 3,
    target: 4,
    evidence: [{ label: 'SK' }, { label: 'Foto' }],
    note: 'Sebagian.',
    justification: 'Rapat.',
  } as const;
  expect(answerText({ ...full, evidence: [...full.evidence] }, text)).toEqual([
    'Tingkat 3',
    'Target: tingkat 4',
    'Bukti: SK; Foto',
    'Catatan: Sebagian.',
    'Justifikasi: Rapat.',
  ]);
});
