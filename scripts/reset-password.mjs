import { runNode } from './lib/run.mjs';
import { newPassword } from './lib/start/new-password.mjs';
import { lastLines } from './lib/start/start-error.mjs';
import { findStrapiProgram, strapiEnvironment, strapiFolder } from './lib/start/strapi.mjs';

// npm run reset-password -- admin@contoh.id
const [email] = process.argv.slice(2);
if (email === undefined || !email.includes('@')) {
  console.error('Tulis alamat email akunnya: npm run reset-password -- nama@contoh.id');
  process.exit(2);
}

const password = newPassword();
const { ok, output } = await runNode(
  [findStrapiProgram(), 'admin:reset-user-password', '-e', email, '-p', password],
  { cwd: strapiFolder, env: strapiEnvironment({ host: '127.0.0.1', port: 1337 }) },
);
if (ok) {
  console.log(`Kata sandi baru untuk ${email}: ${password}\nSimpan; tidak akan dicetak lagi.`);
} else {
  console.error(lastLines(output));
  console.error(`\nKata sandi ${email} tidak diubah. Apakah alamat emailnya benar?`);
  process.exitCode = 1;
}
