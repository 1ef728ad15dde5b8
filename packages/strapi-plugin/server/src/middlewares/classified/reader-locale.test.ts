import { describe, expect, it } from 'vitest';
import { readerLocale } from './reader-locale';

const asking = (language: string) => ({ request: { headers: { 'accept-language': language } } });
const officer = (preferedLanguage: string | null) => ({
  ...asking('en'),
  state: { userAbility: {}, user: { preferedLanguage } },
});

describe('the language of an answer', () => {
  it('is that of the profile of an officer, Indonesian where none was chosen', () => {
    expect(readerLocale(officer('en'))).toBe('en');
    expect(readerLocale(officer('id'))).toBe('id');
    expect(readerLocale(officer(null))).toBe('id');
  });

  it('is what a program accepts first', () => {
    expect(readerLocale(asking('en-GB,id;q=0.8'))).toBe('en');
    expect(readerLocale(asking('id;q=1, en'))).toBe('id');
    expect(readerLocale(asking('*'))).toBe('id');
  });

  it('is Indonesian where nobody asks', () => {
    expect(readerLocale(undefined)).toBe('id');
  });
});
