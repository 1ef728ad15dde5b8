const publishedPath = '/api/kotacerdas/published/32.78';

/** The accounts that were made just now, one a line; the only time that their passwords are seen. */
export function newAccounts({ accounts }) {
  const wide = (field) => Math.max(...accounts.map((account) => account[field].length));
  const [roleWidth, emailWidth] = [wide('role'), wide('email')];
  return [
    'Akun contoh (dicetak sekali ini saja, simpan):',
    ...accounts.map(
      ({ role, email, password }) =>
        `  ${role.padEnd(roleWidth)}  ${email.padEnd(emailWidth)}  ${password}`,
    ),
  ].join('\n');
}

function accountLines({ accounts }) {
  if (accounts.length > 0) return ['Akun contoh dan kata sandinya tercetak di atas: simpan.'];
  return [
    'Akun contoh sudah dibuat pada jalan pertama; kata sandinya tidak dicetak lagi.',
    'Lupa? Buat yang baru: npm run reset-password -- <email>',
  ];
}

/**
 * The box that tells a user where everything is.
 *
 * @param {{ portalUrl: string, strapiUrl: string }} settings
 * @param {{ accounts: object[] }} seeded the accounts that were made just now, if any
 */
export function welcome({ portalUrl, strapiUrl }, seeded) {
  const lines = [
    'Kota Cerdas sudah berjalan',
    '',
    `Portal daerah   ${portalUrl}`,
    `Ruang kerja     ${strapiUrl}/admin`,
    `Data terbuka    ${strapiUrl}${publishedPath}`,
    '',
    ...accountLines(seeded),
    '',
    'Tekan Ctrl+C untuk berhenti.',
  ];
  const width = Math.max(...lines.map((line) => line.length));
  const edge = '─'.repeat(width + 2);
  return [`┌${edge}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${edge}┘`].join('\n');
}
