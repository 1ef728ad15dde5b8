import { checkPackages } from './lib/packages/check-packages.mjs';

// npm run packages: whether the packages are fit to be published. Says what is wrong with their package.json, with what
// the Strapi Marketplace asks of the plugin, and with what would be in the tarballs.
const { faults, packed } = await checkPackages();

if (faults.length === 0) {
  for (const { files, name } of packed) console.log(`${name}: ${files} files, and none too many.`);
} else {
  console.log(faults.join('\n'));
  process.exitCode = 1;
}
