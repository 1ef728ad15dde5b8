import { parseArgs } from 'node:util';
import { checkLicences } from './lib/licences/check-licences.mjs';

// npm run licences              whether all that comes with the published packages is under an allowed licence, and
//                               whether each NOTICE says what is inside the files of its package
// npm run licences -- --write   writes those notices anew
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const { counted, faults } = await checkLicences(values);

if (faults.length === 0) {
  console.log(
    `${counted} packages come with ours when they are installed, each under an allowed licence. ` +
      'Every NOTICE is complete.',
  );
} else {
  console.log(
    `${faults.join('\n')}\n\n` +
      'A licence that is new and asks nothing of those who use it belongs into scripts/lib/licences/is-allowed.mjs; ' +
      'a NOTICE is written by `npm run licences -- --write`.',
  );
  process.exitCode = 1;
}
