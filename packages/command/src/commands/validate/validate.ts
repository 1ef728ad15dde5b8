import type { Issue } from '@kotacerdas/core';
import { describeIssue, describePlace } from '@kotacerdas/core/locale';
import { isGenuine } from '../../input/is-genuine.js';
import { readJson } from '../../input/read-json.js';
import { isEdition, toSource } from '../../input/to-source.js';
import { wrap } from '../../output/wrap.js';
import type { Line } from '../../terminal/terminal.js';
import type { Answer, Call } from '../command.js';

const severities = ['error', 'warning', 'info'] as const;

/** Every issue of a plan or an edition, with its place, errors first. */
export async function validate(call: Call): Promise<Answer> {
  const { files, lang, messages, values } = call;
  const [file = ''] = files;
  const input = await readJson(file, call);
  const read = toSource(input);
  const framework = read.ok ? read.source.framework : undefined;
  const edition = read.ok ? read.source.edition : null;
  const isAltered = edition !== null && !isGenuine(input, edition.hash);
  const told = severities.flatMap((severity) =>
    read.issues.filter((issue) => issue.severity === severity).map(toTold),
  );
  const counts = {
    error: countOf('error'),
    warning: countOf('warning'),
    info: countOf('info'),
  };
  const isValid = read.ok && !isAltered && counts.error === 0;
  return {
    exitCode: isValid && (values.strict !== true || counts.warning === 0) ? 0 : 1,
    document: {
      kind: isEdition(input) ? 'edition' : 'plan',
      valid: isValid,
      altered: isAltered,
      counts,
      issues: told,
    },
    lines,
  };

  function countOf(severity: Issue['severity']): number {
    return told.filter((issue) => issue.severity === severity).length;
  }

  function toTold({ code, params, path, severity }: Issue) {
    const issue = { severity, code, path, params };
    const text = describeIssue(lang, issue, { framework });
    return { ...issue, place: describePlace(lang, path), text };
  }

  function lines(): Line[] {
    const texts = messages.validate;
    return [
      ...wrap(isValid ? texts.valid(file) : texts.notValid(file)),
      ...(isAltered ? wrap(messages.refused.altered(file)) : []),
      ...(told.length === 0 ? [] : [texts.counts(counts)]),
      ...severities.flatMap((severity): Line[] => {
        const found = told.filter((issue) => issue.severity === severity);
        if (found.length === 0) return [];
        return [
          '',
          { heading: texts.severities[severity] },
          ...found.flatMap(({ place, text }) => [
            ...wrap(place === '' ? texts.wholeDocument : place, '  '),
            ...wrap(text, '    '),
          ]),
        ];
      }),
    ];
  }
}
