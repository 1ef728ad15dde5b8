import { html, type TemplateResult } from 'lit';
import type { GridModel } from '../model/grid-model.js';
import type { Standing } from '../model/standing.js';
import { classMark } from './class-mark.js';

/** The sign of a class, for a line of text. */
export function classSwatch(
  { classes }: GridModel,
  standing: Standing,
  use: 'tile' | 'pattern',
): TemplateResult {
  return html`<svg
    class="class-swatch ${standing === 'none' ? 'none' : ''}"
    viewBox="-.06 -.06 1.12 1.12"
    aria-hidden="true"
    focusable="false"
  >
    <path class="ground" d="M0 0h1v1h-1z"></path>
    <path class="mark" d=${classMark(classes, standing, use)}></path>
  </svg>`;
}
