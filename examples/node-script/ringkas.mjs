import { readFile } from 'node:fs/promises';
import { summariseWithFramework, summaryFacts } from '@kotacerdas/core/dashboard';
import {
  describeIssue,
  describePlace,
  formatDate,
  formatNumber,
  translateTerm,
} from '@kotacerdas/core/locale';
import { parseMasterplan } from '@kotacerdas/core/masterplan';

// node ringkas.mjs rencana.json 2026-11-23: figures as of that day, or of today.
const [file = '', asOf = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);

try {
  const read = parseMasterplan(JSON.parse(await readFile(file, 'utf8')));
  if (read.ok) console.log(summaryLines(read).join('\n'));
  else {
    console.error([`${file} bukan rencana yang sah.`, ...read.issues.map(inWords)].join('\n'));
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`${file} tidak dapat diringkas: ${error.message}`);
  process.exitCode = 2;
}

/** The headline figures, then readiness by element. All of them are core's, and rounded only here. */
function summaryLines({ masterplan, framework }) {
  const summary = summariseWithFramework(masterplan, framework, { asOf });
  const figure = (value) => (value === null ? 'belum dinilai' : formatNumber('id', value));
  const elements = (summary.readiness?.score.elements ?? []).map(({ elementId, score }) => {
    const element = framework.readiness.elements.find(({ id }) => id === elementId);
    return `  ${element.name.id}: ${figure(score)}`;
  });
  return [
    masterplan.title,
    `Keadaan per ${formatDate('id', asOf)}; ${translateTerm('id', 'simulation')}`,
    ...summaryFacts(summary, 'id', framework).map(({ name, value }) => `${name}: ${value}`),
    ...elements,
  ];
}

/** Where in the plan, and what is wrong there. */
function inWords(issue) {
  const place = describePlace('id', issue.path);
  return `${place === '' ? '' : `${place}: `}${describeIssue('id', issue)}`;
}
