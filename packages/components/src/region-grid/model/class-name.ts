import { readinessBands } from '@kotacerdas/core/framework';
import { formatInteger, formatNumber, formatPercent, type Locale } from '@kotacerdas/core/locale';
import { regionMessages } from '../messages/messages.js';
import type { GridModel } from './grid-model.js';
import type { Standing } from './standing.js';

/** What a class is called, with its limits where it has them. */
export function className(model: GridModel, standing: Standing, locale: Locale): string {
  const text = regionMessages[locale];
  if (typeof standing !== 'number') return text[standing];
  const { classes, measure } = model;
  const found = classes.classes[standing];
  if (found === undefined) return text.unknown;
  const limits = limitsOf(model, standing, locale);
  switch (measure) {
    case 'plan':
      return text.measures.plan;
    case 'quadrant':
      return text.quadrants[quadrantOf(found.id)];
    case 'readiness': {
      const band = (model.bands ?? readinessBands).find(({ id }) => id === found.id);
      return `${band?.name[locale] ?? found.id}: ${limits}`;
    }
    default:
      return limits;
  }
}

function quadrantOf(id: string) {
  return id === 'SO' || id === 'ST' || id === 'WO' || id === 'WT' ? id : 'on-axis';
}

/** The last class has its upper border too; the others end below it. */
function limitsOf({ classes, measure }: GridModel, place: number, locale: Locale): string {
  const text = regionMessages[locale];
  const { from = null, to = null } = classes.classes[place] ?? {};
  if (from === null || to === null) return '';
  const format = (value: number) =>
    measure === 'readiness'
      ? formatNumber(locale, value, 2)
      : measure === 'progress'
        ? formatPercent(locale, value, 0)
        : formatInteger(locale, value);
  if (from === to) return format(from);
  const isLast = place === classes.classes.length - 1;
  return isLast ? text.range(format(from), format(to)) : text.rangeBelow(format(from), format(to));
}
