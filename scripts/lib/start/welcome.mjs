const publishedPath = '/api/kotacerdas/published/32.78';

const isNew = ({ password }) => password !== null;

/** The accounts, one a line; only here are the passwords of new ones ever seen. */
export function accountList({ accounts }) {
  const wide = (field) => Math.max(...accounts.map((account) => account[field].length));
  const [roleWidth, emailWidth] = [wide('role'), wide('email')];
  return [
    accounts.some(isNew) ? 'Akun contoh (dicetak sekali ini saja, simpan):' : 'Akun contoh:',
    ...accounts.map(({ role, email, password }) =>
      `  ${role.padEnd(roleWidth)}  ${email.padEnd(emailWidth)}  ${password ?? ''}`.trimEnd(),
    ),
  ].join('\n');
}

function accountLines({ accounts }) {
  if (accounts.some(isNew)) return ['Akun contoh dan kata sandinya tercetak di atas: simpan.'];
  const [first] = accounts;
  const renewal = 'Buat yang baru: npm run reset-password --';
  if (first === undefined) return [`Lupa kata sandi? ${renewal} <email>`];
  return [
    'Akun contoh tercetak di atas; kata sandinya hanya dicetak pada jalan pertama.',
    `Lupa? ${renewal} ${first.email}`,
  ];
}

/**
 * The box that tells a user where everything is.
 *
 * @param {{ portalUrl: string, strapiUrl: string }} settings
 * @param {{ accounts: { role: string, email: string, password: string | null }[] }} seeded
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
