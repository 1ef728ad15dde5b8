/** *Peran dan keanggotaan*, where an account gets an OPD to work for. */
export async function joinOpd(page, person, opd) {
  await page.goto('settings/kotacerdas/members');
  await page.getByRole('searchbox', { name: 'Cari akun' }).fill(person);
  await page.getByRole('button', { name: `Ubah ${person}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox', { name: 'Cari: Perangkat Daerah' }).fill(opd);
  await dialog.getByRole('checkbox', { name: new RegExp(`^${opd} –`) }).click();
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await page.getByText(`Keanggotaan ${person} telah disimpan.`).first().waitFor();
}
