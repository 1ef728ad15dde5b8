/** A part of a selector between two spaces: `text.late`. */
export interface Compound {
  /** `null` for any element. */
  readonly name: string | null;
  readonly classes: readonly string[];
}

/** What a style sheet says of the elements that one of its selectors names. */
export interface Rule {
  /** From the outermost element to the one that is styled. */
  readonly selector: readonly Compound[];
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

const compound = /^([a-z][\w-]*)?((?:\.[\w-]+)*)$/;

/**
 * The rules of a widget's style sheet that say how its drawing looks. Drawings are styled by names of elements and
 * classes, one inside the other; what is said of anything else is for the page around them. A picture `isWide` or not,
 * as the place of a widget is, and never has the colours that a reader forces or the size of a screen.
 */
export function readRules(sheet: string, isWide: boolean): readonly Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  for (let open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', at)) {
    const prelude = sheet.slice(at, open).trim();
    const close = endOfBlock(sheet, open);
    const block = sheet.slice(open + 1, close);
    if (prelude.startsWith('@')) {
      if (holds(prelude, isWide)) rules.push(...readRules(block, isWide));
    } else {
      const declarations = readDeclarations(block);
      rules.push(...readSelectors(prelude).map((selector) => ({ selector, declarations })));
    }
    at = close + 1;
  }
  return rules;
}

function endOfBlock(sheet: string, open: number): number {
  let depth = 0;
  for (let at = open; at < sheet.length; at += 1) {
    if (sheet[at] === '{') depth += 1;
    if (sheet[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new TypeError('A block of a style sheet has no end.');
}

function holds(prelude: string, isWide: boolean): boolean {
  if (!prelude.startsWith('@container')) return false;
  return prelude.includes('min-width') ? isWide : !isWide;
}

function readDeclarations(block: string): Rule['declarations'] {
  return block.split(';').flatMap((line) => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
  });
}

function readSelectors(prelude: string): (readonly Compound[])[] {
  return prelude.split(',').flatMap((selector) => {
    const parts = selector.trim().split(/\s+/).map(readCompound);
    const known = parts.filter((part) => part !== null);
    return known.length === parts.length ? [known] : [];
  });
}

function readCompound(text: string): Compound | null {
  const found = compound.exec(text);
  if (found === null || text === '') return null;
  const [, name = null, classes = ''] = found;
  return { name, classes: classes.split('.').slice(1) };
}
