import { openPage } from './sign-in.mjs';

/** One indicator of the form that is shown. */
const indicator = (page, name) =>
  page.locator('kc-readiness-form').getByRole('group', { name: new RegExp(name) });

/** Until the server has answers to so many indicators. */
async function areSaved(page, count) {
  await page
    .locator('kc-readiness-form')
    .getByText(`${count} dari 27 indikator terjawab`)
    .waitFor();
  await page.getByText('Jawaban yang sudah lengkap tersimpan.').waitFor();
}

async function answer(page, name, level) {
  await indicator(page, name)
    .getByRole('radio', { name: `Tingkat ${level}` })
    .check();
}

/** Begins an assessment that stands for a day (`2026-11-30`). */
export async function startAssessment(page, name, day) {
  await openPage(page, 'readiness');
  await page.getByRole('button', { name: /^Mulai penilaian tahun/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Nama penilaian' }).fill(name);
  await dialog.getByLabel('Tanggal penilaian').fill(day);
  await dialog.getByRole('button', { name: 'Mulai penilaian' }).click();
  await page.getByRole('combobox', { name: 'Penilaian' }).filter({ hasText: name }).waitFor();
}

/** Answers indicators of one's own OPD, and waits until that is kept. */
export async function rate(page, levels) {
  await openPage(page, 'readiness');
  await page.getByRole('tab', { name: 'Penilaian saya' }).click();
  for (const [name, level] of Object.entries(levels)) await answer(page, name, level);
  await areSaved(page, Object.keys(levels).length);
}

/** Decides on final levels for an OPD in charge, each with its reason. */
export async function consolidate(page, opd, decisions) {
  await openPage(page, 'readiness');
  await page.getByRole('tab', { name: 'Konsolidasi' }).click();
  await page.getByRole('combobox', { name: 'OPD pengampu' }).click();
  await page.getByRole('option', { name: opd, exact: true }).click();
  for (const [name, { level, why }] of Object.entries(decisions)) {
    await answer(page, name, level);
    await indicator(page, name)
      .getByRole('textbox', { name: /Justifikasi/ })
      .fill(why);
    // The form tells of a text when it is left.
    await page.keyboard.press('Tab');
  }
  await areSaved(page, Object.keys(decisions).length);
}
