import { checkComponentSizes } from './lib/size/component-sizes.mjs';
import { checkCoreSizes } from './lib/size/core-sizes.mjs';

// npm run size               what each import of core and each widget costs a page (minified,
//                            gzipped), against packages/core/api/sizes.json and
//                            packages/components/sizes.json
// npm run size -- core       one of them; components is the other
// npm run size -- --write    lowers the limits of widgets that have become smaller
const args = process.argv.slice(2);
const write = args.includes('--write');
const packages = args.filter((arg) => !arg.startsWith('--'));
const isAsked = (name) => packages.length === 0 || packages.includes(name);

const failures = [
  ...(isAsked('core') ? await checkCoreSizes() : []),
  ...(isAsked('components') ? await checkComponentSizes({ write }) : []),
];
if (failures.length > 0) {
  console.log(`\n${failures.join('\n')}`);
  process.exitCode = 1;
}
