import { frameworks, type LocalisedText } from '@kotacerdas/core/framework';
import { describePlace, type Locale } from '@kotacerdas/core/locale';
import { frameworkPathSeparator } from '../../../shared/contracts/history';
import { capitalised } from '../translations/capitalised';
import type { Reader } from './tell-value';

type Names = Readonly<Record<string, LocalisedText>>;

/** What was changed in a framework, in words: *Bobot elemen Struktur* in place of the path of it. */
export function frameworkField(
  field: string,
  { locale, text }: Pick<Reader, 'locale' | 'text'>,
  names: Names = {},
): string {
  const { isEnglish, path } = withoutLanguage(field.split(frameworkPathSeparator));
  const at = path.findLastIndex((key, index) => index > 0 && nameOf(key, names, locale) !== null);
  const told = at === -1 ? describePlace(locale, path) : tellPart(at);
  const whole = capitalised(told);
  return isEnglish ? text('frameworks.level.english', { label: whole }) : whole;

  function tellPart(index: number): string {
    const name = nameOf(path[index] ?? '', names, locale) ?? '';
    const list = describePlace(locale, path.slice(index - 1, index));
    const rest = path.slice(index + 1);
    if (rest.length === 0) return text('history.framework.part', { list, name });
    return text('history.framework.field', { field: describePlace(locale, rest), list, name });
  }
}

/** Texts are written in both languages: that it is the English one is said in words, too. */
function withoutLanguage(path: readonly string[]): { isEnglish: boolean; path: string[] } {
  const last = path.at(-1);
  const isText = path.length > 1 && (last === 'id' || last === 'en');
  return { isEnglish: isText && last === 'en', path: isText ? path.slice(0, -1) : [...path] };
}

function nameOf(id: string, names: Names, locale: Locale): string | null {
  return (Object.hasOwn(names, id) ? names[id] : builtIn(id))?.[locale] ?? null;
}

/** A draft that was deleted is told by the names of what it was copied from. */
function builtIn(id: string): LocalisedText | undefined {
  return frameworks
    .flatMap(({ dimensions, readiness }) => [
      ...dimensions,
      ...readiness.elements,
      ...readiness.elements.flatMap(partsOf),
    ])
    .find((part) => part.id === id)?.name;
}

type Part = { readonly id: string; readonly name: LocalisedText };

function partsOf({ subElements }: { subElements: readonly SubElement[] }): Part[] {
  return subElements.flatMap((part) => [part, ...part.indicators]);
}

type SubElement = Part & { readonly indicators: readonly Part[] };
