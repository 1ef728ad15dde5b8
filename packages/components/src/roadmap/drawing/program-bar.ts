import type { Framework } from '@kotacerdas/core/framework';
import type { Program } from '@kotacerdas/core/masterplan';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { dimensionLook } from '../../base/dimension/dimension-look.js';
import { cutLabel } from '../../base/drawing/cut-label.js';
import type { ProgramSigns } from '../timeline/program-signs.js';
import type { Scale } from '../timeline/scale.js';

export interface BarOptions {
  readonly program: Program;
  readonly signs: ProgramSigns;
  readonly scale: Scale;
  readonly framework: Framework;
  /** Size of the type, and how high the bar's row is, in pixels. */
  readonly em: number;
  readonly height: number;
}

/** Usual width of a letter, in em: enough to tell whether a text fits. */
const letter = 0.56;
const gap = 6;

/** The bar of a programme, from the beginning of its first year to the end of its last. */
export function programBar(options: BarOptions): SVGTemplateResult {
  const { em, framework, height, program, scale, signs } = options;
  const x = scale.x(program.period.from) + 1;
  const width = Math.max(4, scale.x(program.period.to + 1) - 1 - x);
  const barHeight = 1.625 * em;
  const y = (height - barHeight) / 2;
  const strip = 0.375 * em;
  const { hue } = dimensionLook(framework, program.dimensionId);
  const ended = program.status === 'cancelled' || program.status === 'postponed';
  const classes = `bar-of hue-${hue}${signs.critical ? ' critical' : ''}${ended ? ' ended' : ''}`;
  return svg`<g class=${classes}>
    <rect class="body" x=${x} y=${y} width=${width} height=${barHeight} rx="3"></rect>
    <rect class="hue" x=${x} y=${y} width=${Math.min(4, width)} height=${barHeight} rx="1.5"></rect>
    ${
      signs.percent === null
        ? nothing
        : svg`<rect class="hue" x=${x} y=${y + barHeight - strip} width=${(width * signs.percent) / 100} height=${strip} rx="1.5"></rect>`
    }
    ${label(signs.words.join(' · '), { x, width, scale, em, y: y + 1.06 * em, late: signs.late })}
  </g>`;
}

interface LabelPlace {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly em: number;
  readonly scale: Scale;
  readonly late: boolean;
}

/** Inside the bar where it fits, else after it, else before it; else cut. */
function label(words: string, { em, late, scale, width, x, y }: LabelPlace): unknown {
  if (words === '') return nothing;
  const size = 0.875 * em * letter;
  const length = words.length * size;
  const text = (at: number, content: string, side: 'inside' | 'after' | 'before') =>
    svg`<text class=${`bar-text ${side}${late ? ' late' : ''}`} x=${at} y=${y} text-anchor=${side === 'before' ? 'end' : 'start'}>${content}</text>`;
  if (length + 2 * gap + 4 <= width) return text(x + gap + 4, words, 'inside');
  if (x + width + gap + length <= scale.width) return text(x + width + gap, words, 'after');
  if (x - gap - length >= 0) return text(x - gap, words, 'before');
  const cut = cutLabel(words, Math.floor((width - 3 * gap) / size));
  return text(x + gap + 4, cut, 'inside');
}
