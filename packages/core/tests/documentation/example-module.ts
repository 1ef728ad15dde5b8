import ts from 'typescript';
import { checksIn } from './checks-in.js';
import type { PublicExport } from './public-exports.js';
import type { Example } from './read-comment.js';

/** An example as a module of its own, its code from the second line on. */
export interface ExampleModule {
  readonly name: string;
  readonly file: string;
  /** The line of its file on which the code begins. */
  readonly line: number;
  /** To be compiled: the example as it stands. */
  readonly source: string;
  /** To be run: the same, with every claim handed to `$check(line, claim, () => expression)`. */
  readonly checkedSource: string;
  readonly claims: number;
  readonly faults: readonly string[];
}

/** Where names come from that an example uses without declaring them. */
export interface Names {
  readonly exports: readonly PublicExport[];
  /** Names that stand for what a reader has at hand, such as `masterplan`; see `at-hand.ts`. */
  readonly atHand: readonly string[];
}

/**
 * Makes a module of an example: it imports what it uses, and an example of a type that is nothing but
 * a value is checked against that type.
 */
export function exampleModule(owner: PublicExport, example: Example, names: Names): ExampleModule {
  const code = asStatement(owner, example.code);
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const imports = file.statements.filter(ts.isImportDeclaration);
  const header = [...imports.map((node) => node.getText()), ...importsFor(file, owner, names)];
  const body = imports.reduceRight((text, node) => blankOut(text, node), code);
  const { checks, faults } = checksIn(
    ts.createSourceFile('example.ts', body, ts.ScriptTarget.ES2022, true),
  );
  const wrap = (text: string) =>
    `${header.join(' ')} export async function run($check: (line: number, claim: string, evaluate: () => unknown) => void) {\n${text}\n}\n`;
  const checkedBody = checks.toReversed().reduce((text, check) => {
    const call = `$check(${check.line}, ${JSON.stringify(check.claim)}, () => (${check.expression}));`;
    return `${text.slice(0, check.from)} ${call}${text.slice(check.to)}`;
  }, body);
  return {
    name: owner.name,
    file: owner.file,
    line: example.line,
    source: wrap(body),
    checkedSource: wrap(checkedBody),
    claims: checks.length,
    faults,
  };
}

function asStatement(owner: PublicExport, code: string): string {
  if (owner.kind !== 'type' || !/^(?:[[{'"`\d-]|null\b|\(\))/.test(code.trimStart())) return code;
  const value = code.replace(/;\s*(?:\/\/.*)?$/, '');
  return owner.isGeneric ? `void (${value});` : `const example: ${owner.name} = ${value};`;
}

/** Keeps the lines, so that a place in the module is a place in the comment. */
function blankOut(text: string, node: ts.Node): string {
  const blank = node.getText().replaceAll(/[^\n]/g, ' ');
  return text.slice(0, node.getStart()) + blank + text.slice(node.getEnd());
}

function importsFor(file: ts.SourceFile, owner: PublicExport, { exports, atHand }: Names) {
  const { declared, used } = namesIn(file);
  // Names that two topics share are those of the topic that the example stands in.
  const near = exports.toSorted(
    (one, other) => Number(other.topic === owner.topic) - Number(one.topic === owner.topic),
  );
  return [...used]
    .filter((name) => !declared.has(name))
    .flatMap((name) => {
      const found = near.find((candidate) => candidate.name === name);
      if (found !== undefined) {
        const type = found.kind === 'type' ? 'type ' : '';
        return [`import { ${type}${name} } from '${found.specifier}';`];
      }
      return atHand.includes(name) ? [`import { ${name} } from './at-hand.js';`] : [];
    });
}

function namesIn(file: ts.SourceFile) {
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) (isDeclaration(node) ? declared : used).add(node.text);
    ts.forEachChild(node, (child) => {
      if (!isMemberName(node, child)) visit(child);
    });
  };
  visit(file);
  return { declared, used };
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isBindingElement(parent) ||
    ts.isParameter(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isTypeAliasDeclaration(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isImportSpecifier(parent);
  return declares && parent.name === node;
}

/** `b` in `a.b`, `{ b: 1 }` and `const { b: c } = a` is no name of the module's scope. */
function isMemberName(parent: ts.Node, child: ts.Node): boolean {
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === child) ||
    (ts.isQualifiedName(parent) && parent.right === child) ||
    (ts.isBindingElement(parent) && parent.propertyName === child) ||
    ((ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isMethodDeclaration(parent)) &&
      parent.name === child)
  );
}
