import type { PictureMessages } from './types.js';

export const en: PictureMessages = {
  position: 'Position',
  roadmapOf: (dimension) => `Roadmap: ${dimension}`,
  programsDrawn: (drawn, all) =>
    `The first ${drawn} of ${all} programmes are drawn; the others don’t fit on one page.`,
  partsDrawn: (drawn, all) =>
    `The first ${drawn} of ${all} parts are drawn; the others don’t fit on one page.`,
  levelDrawn: (level) => `Drawn down to the level of ${level}; indicators don’t fit on one page.`,
};
