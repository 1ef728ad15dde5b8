import { root } from './lib/root.mjs';
import { generate } from './lib/new/generate.mjs';
import { readRequest } from './lib/new/read-request.mjs';
import { describeResult } from './lib/new/describe-result.mjs';
import { openTree } from './lib/new/tree.mjs';
import { usage } from './lib/new/usage.mjs';

// npm run new                           says what can be made
// npm run new -- widget kc-my-widget    makes it; with --dry-run it only lists what it would write
const request = readRequest(process.argv.slice(2));
const tree = openTree(root);

if (request.kind === 'usage') {
  console.log(usage());
} else {
  const result = request.kind === 'problem' ? request : await generate(request, tree);
  if (result.kind === 'problem') {
    console.error(`${result.problem}\n\n${usage()}`);
    process.exitCode = 2;
  } else {
    if (!request.dryRun) tree.write(result);
    console.log(describeResult(result, request));
  }
}
