import { describeIssue } from '@kotacerdas/core/locale';
import {
  compareFigures,
  comparedLists,
  compareMasterplans,
  planFigures,
  type FieldChange,
} from '@kotacerdas/core/masterplan';
import { asOfOf } from '../../input/as-of.js';
import { readSource } from '../../input/read-source.js';
import { planLines } from '../../names/plan-lines.js';
import { wrap } from '../../output/wrap.js';
import type { Line } from '../../terminal/terminal.js';
import type { Answer, Call } from '../command.js';
import { fieldLines } from './field-lines.js';
import { figureLines } from './figure-lines.js';
import { labelOf } from './label-of.js';
import { listLines } from './list-lines.js';

/** When an item was touched says nothing of what became of it. */
const isTold = ({ path }: FieldChange): boolean => path.at(-1) !== 'updatedAt';

/** What differs between two plans or editions: figures, items, and fields of the plan itself. */
export async function compare(call: Call): Promise<Answer> {
  const { files, lang, messages } = call;
  const before = await readSource(files[0] ?? '', call);
  const after = await readSource(files[1] ?? '', call);
  // Of one moment, so that what differs is what the plans say, and not that time went by.
  const asOf = asOfOf({ edition: null }, call);
  const found = compareMasterplans(before.masterplan, after.masterplan, {
    frameworks: [before.framework, after.framework],
  });
  // Each by the very framework that its edition carries.
  const figures = compareFigures(
    planFigures(before.masterplan, before.framework, { asOf }),
    planFigures(after.masterplan, after.framework, { asOf }),
  );
  const fields = found.fields.filter(isTold);
  const lists = comparedLists
    .map((list) => {
      const { added, changed, removed } = found.lists[list];
      return {
        list,
        added: added.map((item) => ({ ...item, label: labelOf(after, list, item.id, lang) })),
        removed: removed.map((item) => ({
          ...item,
          label: labelOf(before, list, item.id, lang),
        })),
        changed: changed
          .map((item) => ({
            ...item,
            label: labelOf(after, list, item.id, lang),
            fields: item.fields.filter(isTold),
          }))
          .filter((item) => item.fields.length > 0),
      };
    })
    .filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0);
  const isSame = fields.length + lists.length + figures.length === 0;
  const sides = [
    { name: messages.compare.before, file: files[0] ?? '', source: before },
    { name: messages.compare.after, file: files[1] ?? '', source: after },
  ];
  return {
    exitCode: isSame ? 0 : 1,
    document: {
      same: isSame,
      asOf,
      figures,
      fields,
      lists,
      issues: found.issues.map((issue) => ({ ...issue, text: describeIssue(lang, issue) })),
    },
    lines,
  };

  function lines(): Line[] {
    const texts = messages.compare;
    return [
      ...sides.flatMap(({ file, name, source }) => [
        ...wrap(`${name}: ${file}`),
        ...planLines(source, { asOf, lang, messages }),
        '',
      ]),
      ...found.issues.flatMap((issue) => [...wrap(describeIssue(lang, issue)), '']),
      ...(isSame ? [texts.same] : []),
      ...figureLines(figures, [before, after], call),
      ...(fields.length === 0
        ? []
        : [{ heading: texts.planItself }, ...fieldLines(fields, call), '']),
      ...lists.flatMap((list) => listLines(list, call)),
    ];
  }
}
