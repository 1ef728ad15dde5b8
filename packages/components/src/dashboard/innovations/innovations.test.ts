import { html } from 'lit';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, button, mount, one, textOf, widget } from '../../testing/mount.js';
import { asOf, samplePlan } from '../../testing/plans.js';
import type { KcDashboard } from '../dashboard.js';
import '../define.js';

let element: KcDashboard;

beforeEach(async () => {
  const place = mount(
    html`<kc-dashboard as-of=${asOf} .masterplan=${samplePlan()}></kc-dashboard>`,
  );
  place.style.inlineSize = '1280px';
  element = await widget('kc-dashboard');
});

const list = () => one(element, '.panel-innovations');
const names = () => all(list(), '.innovation-name').map(textOf);
const status = () => textOf(one(list(), '[role=status]'));

async function choose(label: string, option: string) {
  const field = all(list(), 'label').find((entry) => textOf(entry).startsWith(label));
  await userEvent.selectOptions(one(field ?? list(), 'select'), option);
  await element.updateComplete;
}

async function search(words: string) {
  await userEvent.fill(one(list(), 'input'), words);
  await element.updateComplete;
}

describe('paging', () => {
  test('begins with ten and tells how many there are', () => {
    expect(names()).toHaveLength(10);
    expect(status()).toBe('Menampilkan 10 dari 24 inovasi');
  });

  test('shows ten more, then all', async () => {
    button(list(), 'Tampilkan 10 lagi').click();
    await element.updateComplete;
    expect(names()).toHaveLength(20);
    button(list(), 'Tampilkan 4 lagi').click();
    await element.updateComplete;
    expect(names()).toHaveLength(24);
    expect(list().querySelector('.more')).toBeNull();
  });

  test('shows all at once', async () => {
    button(list(), 'Tampilkan semua (24)').click();
    await element.updateComplete;
    expect(status()).toBe('Menampilkan 24 dari 24 inovasi');
  });
});

describe('filters', () => {
  test('find words in the name, whatever their case and order', async () => {
    await search('PUBLIK mal');
    expect(names()).toEqual([
      'Mal Pelayanan Publik Digital',
      'Mal Pelayanan Publik Digital tahap kedua',
    ]);
    expect(status()).toBe('Menampilkan 2 dari 2 inovasi yang cocok, dari 24 seluruhnya');
  });

  test('narrow down to an OPD, a member of the council, or all of the council', async () => {
    await choose('OPD/Dewan', 'Diskominfo');
    expect(status()).toContain('4 dari 4 inovasi yang cocok');
    await choose('OPD/Dewan', 'Universitas Siliwangi');
    expect(status()).toContain('3 dari 3');
    await choose('OPD/Dewan', 'Semua usulan Dewan Smart City');
    expect(status()).toContain('6 dari 6');
    await choose('OPD/Dewan', 'Semua');
    expect(status()).toBe('Menampilkan 10 dari 24 inovasi');
  });

  test('narrow down to a year and a month of the last change', async () => {
    await choose('Tahun', '2026');
    expect(status()).toContain('24 inovasi');
    await choose('Bulan', 'November');
    expect(names().length).toBe(3);
    expect(all(list(), '.cell-updated .cell-content').map(textOf)).toSatisfy((dates: string[]) =>
      dates.every((date) => date.endsWith('November 2026')),
    );
  });

  test('that match nothing say so, and can be cleared', async () => {
    await search('tidak ada yang begini');
    expect(status()).toContain('Tidak ada inovasi yang cocok');
    expect(list().querySelector('table')).toBeNull();
    button(list(), 'Hapus saringan').click();
    await element.updateComplete;
    expect(status()).toBe('Menampilkan 10 dari 24 inovasi');
    expect(list().querySelector('input')?.value).toBe('');
  });
});

describe('order', () => {
  const column = (name: string) => all(list(), 'th[scope=col]').find((th) => textOf(th) === name);

  test('goes up, then down, then back to that of the plan', async () => {
    const before = names();
    const heading = () => one(column('Inovasi') ?? list(), 'button');
    heading().focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(column('Inovasi')?.getAttribute('aria-sort')).toBe('ascending');
    expect(names()[0]).toBe('Akta Lahir Sehari Jadi');
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(column('Inovasi')?.getAttribute('aria-sort')).toBe('descending');
    expect(names()[0]).toBe('Tanggap Darurat 112 tahap kedua');
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(column('Inovasi')?.getAttribute('aria-sort')).toBe('none');
    expect(names()).toEqual(before);
  });

  test('by stage follows the six stages, by dimension the framework', async () => {
    button(column('Tahap') ?? list(), 'Tahap').click();
    await element.updateComplete;
    expect(textOf(one(list(), '.cell-stage .cell-content'))).toContain('Perumusan masalah');
    button(column('Dimensi') ?? list(), 'Dimensi').click();
    await element.updateComplete;
    expect(textOf(one(list(), '.cell-dimension .cell-content'))).toBe('Smart Governance');
  });
});
