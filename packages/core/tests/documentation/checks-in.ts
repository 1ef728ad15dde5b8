import ts from 'typescript';
import { parseLiteral } from './parse-literal.js';

/** A place in an example where a comment says what comes out. */
export interface Check {
  /** Line of the example, from 0. */
  readonly line: number;
  /** What is evaluated: an expression, or the name of a variable that was just declared. */
  readonly expression: string;
  /** Begin and end of what evaluates it; equal where a name is looked at after its declaration. */
  readonly from: number;
  readonly to: number;
  /** `'SO'`, or `throws KC_INVALID_DATE`. */
  readonly claim: string;
}

/**
 * Every `expression; // literal` of an example, also `const name = …; // literal`; a literal may go on
 * over comment lines that follow. A comment beside an expression that is neither is a fault: it would
 * look checked and isn't.
 */
export function checksIn(file: ts.SourceFile): { checks: Check[]; faults: string[] } {
  const checks: Check[] = [];
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    const evaluated = whatIsEvaluated(node, file);
    const comment = evaluated && commentAfter(file.text, node.getEnd());
    if (evaluated && comment !== null && comment !== undefined) {
      const claim = findClaim(comment);
      const { line } = file.getLineAndCharacterOfPosition(node.getEnd());
      if (claim !== null) checks.push({ line, claim, ...evaluated });
      else if (ts.isExpressionStatement(node)) faults.push(`"${comment[0] ?? ''}" is no literal`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { checks, faults };
}

function whatIsEvaluated(node: ts.Node, file: ts.SourceFile) {
  if (ts.isExpressionStatement(node)) {
    const expression = node.expression.getText(file);
    return { expression, from: node.getStart(file), to: node.getEnd() };
  }
  if (!ts.isVariableStatement(node)) return undefined;
  const [declaration, ...others] = node.declarationList.declarations;
  if (declaration === undefined || others.length > 0 || !ts.isIdentifier(declaration.name)) {
    return undefined;
  }
  return { expression: declaration.name.text, from: node.getEnd(), to: node.getEnd() };
}

/** The comment on the same line, and those on lines of their own right below it. */
function commentAfter(text: string, end: number): string[] | null {
  const [line = '', ...below] = text.slice(end).split('\n');
  const first = /^\s*\/\/\s?(.*)$/.exec(line)?.[1];
  if (first === undefined) return null;
  const rest = below.map((next) => /^\s*\/\/\s?(.*)$/.exec(next)?.[1]);
  const stop = rest.indexOf(undefined);
  return [first, ...rest.slice(0, stop === -1 ? undefined : stop).map(String)];
}

/** The fewest lines that are a literal. */
function findClaim(lines: readonly string[]): string | null {
  const thrown = /^throws \w+/.exec(lines[0] ?? '');
  if (thrown) return thrown[0];
  const claims = lines.map((_, index) => lines.slice(0, index + 1).join('\n'));
  return claims.find((claim) => parseLiteral(claim) !== null) ?? null;
}
