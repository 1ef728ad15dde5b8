import { svg } from 'lit';
import type { GridModel } from '../model/grid-model.js';
import type { Standing } from '../model/standing.js';
import { classMark } from './class-mark.js';

/** The side of a pattern's square, in units of a map 1000 wide. */
const side = 7;

export function patternId(standing: Standing): string {
  return `region-class-${standing}`;
}

/** The signs of classes as patterns, for regions that have outlines of their own. */
export function classPatterns({ classes }: GridModel) {
  const standings: readonly Standing[] = [...classes.classes.keys(), 'unknown'];
  return svg`<defs>${standings.map(
    (standing) =>
      svg`<pattern id=${patternId(standing)} width=${side} height=${side} patternUnits="userSpaceOnUse"
        ><rect class="ground" width=${side} height=${side}></rect
        ><path class="mark" d=${classMark(classes, standing, 'pattern')} transform="scale(${side})"></path
      ></pattern>`,
  )}</defs>`;
}
