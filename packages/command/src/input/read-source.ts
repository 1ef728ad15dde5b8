import { describeIssue, describePlace } from '@kotacerdas/core/locale';
import type { Call } from '../commands/command.js';
import { Refusal } from '../run/refusal.js';
import { isGenuine } from './is-genuine.js';
import { readJson } from './read-json.js';
import type { Source } from './source.js';
import { toSource } from './to-source.js';

/** So many faults show what kind of file it is; `validate` tells all. */
const mostFaults = 10;

/** A plan, or an edition as its region published it. */
export async function readSource(
  file: string,
  call: Pick<Call, 'lang' | 'messages' | 'terminal'>,
): Promise<Source> {
  const { lang, messages } = call;
  const input = await readJson(file, call);
  const read = toSource(input);
  if (!read.ok) {
    const faults = read.issues.filter(({ severity }) => severity === 'error');
    const told = faults.slice(0, mostFaults).map((issue) => {
      const place = describePlace(lang, issue.path);
      const text = describeIssue(lang, issue);
      return place === '' ? `  ${text}` : `  ${place}: ${text}`;
    });
    const more =
      faults.length > mostFaults ? [messages.refused.moreFaults(faults.length - mostFaults)] : [];
    throw new Refusal([messages.refused.notPlan(file), ...told, ...more].join('\n'));
  }
  const { source } = read;
  if (source.edition !== null && !isGenuine(input, source.edition.hash)) {
    throw new Refusal(messages.refused.altered(file));
  }
  return source;
}

/** An edition, where a plan that nobody published won't do. */
export async function readEdition(
  file: string,
  call: Pick<Call, 'lang' | 'messages' | 'terminal'>,
): Promise<Source & { readonly edition: NonNullable<Source['edition']> }> {
  const source = await readSource(file, call);
  const { edition } = source;
  if (edition === null) throw new Refusal(call.messages.refused.notEdition(file));
  return { ...source, edition };
}
