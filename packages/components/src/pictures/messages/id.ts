import type { PictureMessages } from './types.js';

export const id: PictureMessages = {
  position: 'Posisi',
  roadmapOf: (dimension) => `Peta jalan: ${dimension}`,
  programsDrawn: (drawn, all) =>
    `Tergambar ${drawn} program pertama dari ${all}; selebihnya tidak muat pada satu halaman.`,
  partsDrawn: (drawn, all) =>
    `Tergambar ${drawn} bagian pertama dari ${all}; selebihnya tidak muat pada satu halaman.`,
  levelDrawn: (level) =>
    `Tergambar sampai tingkat ${level}; indikatornya tidak muat pada satu halaman.`,
};
