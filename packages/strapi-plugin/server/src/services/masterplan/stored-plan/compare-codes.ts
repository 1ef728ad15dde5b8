const digits = /(\d+)/;

/**
 * The order of items in the document: by code with numbers as numbers (`P-GOV-9` before `P-GOV-10`),
 * then by id. It depends on no locale, so the same data gives the same document on every machine.
 */
export function compareCodes(a: CodedItem, b: CodedItem): number {
  return compareText(a.code ?? '', b.code ?? '') || compareText(a.id, b.id);
}

interface CodedItem {
  code?: string;
  id: string;
}

function compareText(a: string, b: string): number {
  const left = a.split(digits);
  const right = b.split(digits);
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const order = comparePart(left[index] ?? '', right[index] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function comparePart(a: string, b: string): number {
  if (a === b) return 0;
  const difference = Number.parseInt(a, 10) - Number.parseInt(b, 10);
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  return a < b ? -1 : 1;
}
