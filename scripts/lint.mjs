import { runChecks } from './lib/checks/run-checks.mjs';
import { lintChecks } from './lib/checks/static-checks.mjs';

// npm run lint: ESLint over everything, part by part.
const { failed } = await runChecks(lintChecks(), { atOnce: 1 });
process.exitCode = failed === 0 ? 0 : 1;
