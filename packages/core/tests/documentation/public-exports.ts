import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { readComment, type Example } from './read-comment.js';

/** One name that users can import, with what its comment says. */
export interface PublicExport {
  readonly topic: string;
  /** What it is imported from: `@kotacerdas/core/swot`. */
  readonly specifier: string;
  readonly name: string;
  readonly kind: 'value' | 'type';
  readonly isGeneric: boolean;
  /** Below `packages/core`. */
  readonly file: string;
  readonly hasSummary: boolean;
  readonly examples: readonly Example[];
}

/** The folder of the package. */
const folder = fileURLToPath(new URL('../..', import.meta.url));

/** Every public export of every topic, from the sources, where the comments stand. */
export function listPublicExports(): PublicExport[] {
  const entries = listEntries();
  const program = ts.createProgram(
    entries.map(({ source }) => folder + source),
    {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts'],
      types: [],
      resolveJsonModule: true,
      skipLibCheck: true,
    },
  );
  const checker = program.getTypeChecker();
  return entries.flatMap(({ topic, specifier, source }) => {
    const file = program.getSourceFile(folder + source);
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${source} is no module.`);
    return checker.getExportsOfModule(module).map((symbol): PublicExport => {
      const target =
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const declarations = target.declarations ?? [];
      const comments = declarations.flatMap(readComments);
      return {
        topic,
        specifier,
        name: symbol.name,
        kind: target.flags & ts.SymbolFlags.Value ? 'value' : 'type',
        isGeneric: declarations.some(
          (declaration) =>
            (ts.isTypeAliasDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)) &&
            declaration.typeParameters !== undefined,
        ),
        file: relative(folder, declarations[0]?.getSourceFile().fileName ?? ''),
        hasSummary: comments.some(({ summary }) => summary !== ''),
        examples: comments.flatMap(({ examples }) => examples),
      };
    });
  });
}

function readComments(declaration: ts.Declaration) {
  const source = declaration.getSourceFile();
  return ts
    .getJSDocCommentsAndTags(declaration)
    .filter(ts.isJSDoc)
    .map((comment) => {
      const { line } = source.getLineAndCharacterOfPosition(comment.getStart());
      return readComment(comment.getText(), line + 1);
    });
}

function listEntries() {
  const manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    name: string;
    exports: Readonly<Record<string, string | { import: { types: string } }>>;
  };
  return Object.entries(manifest.exports).flatMap(([path, target]) =>
    typeof target === 'string'
      ? []
      : {
          topic: path === '.' ? 'index' : path.slice(2),
          specifier: manifest.name + path.slice(1),
          source: target.import.types.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts'),
        },
  );
}
