import { join } from 'node:path';
import ts from 'typescript';
import { developers, type Sample } from './read-samples.js';

const root = join(developers, '../..');
const ofVitePress = join(root, 'node_modules/vitepress/node_modules');

/** How users compile. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
  // Vue's plugin and the Vite that it is for: the repository's own is another.
  paths: {
    '@vitejs/plugin-vue': [join(ofVitePress, '@vitejs/plugin-vue')],
    vite: [join(ofVitePress, 'vite')],
  },
  skipLibCheck: true,
  noEmit: true,
};

const typescript: ts.CompilerOptions = { ...options, strict: true };
/** As an editor reads JavaScript: without types of its own. */
const javascript: ts.CompilerOptions = {
  ...typescript,
  allowJs: true,
  checkJs: true,
  noImplicitAny: false,
};

/** What the compiler has against samples, a line each. Each is a module of its own. */
export function compileSamples(samples: readonly Sample[]): string[] {
  const isScript = ({ language }: Sample) => language.startsWith('js');
  return [
    ...compile(
      samples.filter((sample) => !isScript(sample)),
      typescript,
    ),
    ...compile(samples.filter(isScript), javascript),
  ];
}

function compile(samples: readonly Sample[], options: ts.CompilerOptions): string[] {
  const texts = new Map(
    samples.map((sample, index) => [
      join(developers, `sample-${index}.${sample.language}`),
      sample,
    ]),
  );
  const disk = ts.createCompilerHost(options);
  const textOf = (path: string) => {
    const text = texts.get(path)?.text;
    // A sample without imports is a module as well.
    return text === undefined ? undefined : `${text}\nexport {};\n`;
  };
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => textOf(path) ?? disk.readFile(path),
    getSourceFile: (path, ...rest) => {
      const text = textOf(path);
      return text === undefined
        ? disk.getSourceFile(path, ...rest)
        : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    },
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts].flatMap(([path, { place }]) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${place} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}
