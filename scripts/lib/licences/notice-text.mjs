const underlined = (title, line) => `${title}\n${line.repeat(title.length)}\n`;

/** What NOTICE of core says of the region database, as another package says it that brings the database in its files. */
export function regionNotice(noticeOfCore) {
  const [section] = /^Region database\n-+\n[^]*?(?=^idn-area-data\n-+\n)/m.exec(noticeOfCore) ?? [];
  const place = '(src/region/regions.json, bundled into dist)';
  if (section === undefined || !section.includes(place)) {
    throw new Error(`packages/core/NOTICE has no section "Region database" that says "${place}".`);
  }
  return section.replace(place, '(of @kotacerdas/core, inside files of dist)').trimEnd();
}

/**
 * NOTICE of a package that brings others' work inside its files. Libraries under the very same words share them.
 *
 * @param {{
 *   name: string,
 *   sections: readonly string[],
 *   libraries: readonly { name: string, version: string, licence: string, text: string }[],
 * }} of `text` is the licence as the library itself brings it
 */
export function noticeText({ name, sections, libraries }) {
  const shared = [...new Set(libraries.map(({ text }) => text.trim()))].map((text) => {
    const group = libraries.filter((each) => each.text.trim() === text);
    const names = group.map((each) => `${each.name} ${each.version}`).join(', ');
    const indented = text.replaceAll('\r', '').replaceAll(/^(?=.)/gm, '  ');
    return `${underlined(`${names} (${group[0].licence})`, '-')}\n${indented}`;
  });
  const intro =
    'The source code of this package is licensed under the MIT License. Files of dist bring what follows\n' +
    'with them, under the licenses that stand there.';
  return `${[`${underlined(name, '=')}\n${intro}`, ...sections, ...shared].join('\n\n')}\n`;
}
