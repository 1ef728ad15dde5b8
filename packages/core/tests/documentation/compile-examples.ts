import { join } from 'node:path';
import ts from 'typescript';
import type { ExampleModule } from './example-module.js';

const here = new URL('.', import.meta.url).pathname;

/** How users compile: strict, against the built package. */
const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  types: [],
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
};

/** What the compiler has against examples, a line each: file, name, and what is wrong. */
export function compileExamples(modules: readonly ExampleModule[]): string[] {
  const texts = new Map(
    modules.map((module, index) => [join(here, `example-${index}.ts`), module] as const),
  );
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path)?.source ?? disk.readFile(path),
    getSourceFile: (path, ...rest) => {
      const text = texts.get(path)?.source;
      return text === undefined
        ? disk.getSourceFile(path, ...rest)
        : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    },
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts].flatMap(([path, module]) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, messageText }) => {
        const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
        const text = ts.flattenDiagnosticMessageText(messageText, ' ');
        return `${module.file}:${module.line + line - 1} ${module.name}: ${text}`;
      },
    );
  });
}
