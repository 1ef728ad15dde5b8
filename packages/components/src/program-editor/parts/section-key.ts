import type { SectionName } from '../model/sections.js';

/** Under which it is kept whether a section stands open on a narrow screen. */
export function sectionKey(name: SectionName): string {
  return `section ${name}`;
}
