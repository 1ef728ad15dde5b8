import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ending = '.api.md';

/**
 * The reports in a folder, by topic.
 *
 * @returns {Map<string, string>}
 */
export function readReports(folder) {
  mkdirSync(folder, { recursive: true });
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => [file.slice(0, -ending.length), readFileSync(join(folder, file), 'utf8')]),
  );
}

/** Makes the folder hold these reports and no other. */
export function writeReports(folder, reports) {
  for (const topic of readReports(folder).keys()) rmSync(join(folder, topic + ending));
  for (const [topic, text] of reports) writeFileSync(join(folder, topic + ending), text);
}
