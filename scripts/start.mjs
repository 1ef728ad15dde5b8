// Read by whatever Node is there, also one that is too old: no newer syntax in this file, and
// everything else only after the check.
import { explainOldNode } from './lib/start/check-node.mjs';

var problem = explainOldNode(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}

import('./lib/start/main.mjs').then(function (start) {
  return start.main();
});
