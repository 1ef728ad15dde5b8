import { describe, expect, it } from 'vitest';
import { namesIn } from '../translations/names-in';
import { textsFor } from '../translations/testing/texts-for';
import { issuePlace } from './issue-place';

async function words(locale: 'id' | 'en' = 'id') {
  const { intl, text } = await textsFor(locale);
  return { ...namesIn(intl), text, locale };
}

describe('the place of an issue of an item', () => {
  it('is called as the field is in the form', async () => {
    const told = await words();
    expect(issuePlace('innovation', ['startYear'], told)).toBe('Tahun mulai');
    expect(issuePlace('innovation', ['needIds', 0], told)).toBe('Kebutuhan › 1');
    expect(issuePlace('problem', ['usg', 'urgency'], told)).toBe('Urgensi (1–5)');
    expect(issuePlace('innovation', ['startYear'], await words('en'))).toBe('First year');
  });

  it('names stages and their parts', async () => {
    const told = await words();
    const of = (...rest: string[]) =>
      issuePlace('innovation', ['stages', 'problem-formulation', ...rest], told);
    expect(of('file')).toBe('Perumusan masalah/kebutuhan: nama berkas');
    expect(of('file', 'url')).toBe('Perumusan masalah/kebutuhan: tautan berkas');
    expect(of('progress')).toBe('Perumusan masalah/kebutuhan: kemajuan (%)');
    expect(of()).toBe('Perumusan masalah/kebutuhan');
  });

  it('is told by the place in the plan where no form has it', async () => {
    expect(issuePlace('program', ['budgets', 0, 'amount'], await words())).toBe(
      'anggaran › 1 › jumlah',
    );
  });
});
