import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { root } from '../../root.mjs';

/**
 * What TypeScript says of files that aren't there, among those that are: as strict as their package is. Other packages
 * are read from their sources, so that nothing has to be built.
 *
 * @param {Map<string, string>} texts by path from the root
 * @param {string} folder of the package
 * @returns {string[]}
 */
export function typeErrors(texts, folder) {
  const virtual = new Map(
    [...texts]
      .filter(([path]) => path.endsWith('.ts'))
      .map(([path, text]) => [join(root, path), text]),
  );
  const options = {
    ...readOptions(join(root, folder, 'tsconfig.json')),
    paths: {
      '@kotacerdas/core': [join(root, 'packages/core/src/index.ts')],
      '@kotacerdas/core/*': [join(root, 'packages/core/src/*/index.ts')],
    },
  };
  const host = ts.createCompilerHost(options);
  const { directoryExists, fileExists, getSourceFile, readFile } = host;
  const folders = new Set([...virtual.keys()].map(dirname));
  const found = (path) => virtual.get(resolve(path));
  Object.assign(host, {
    directoryExists: (path) => folders.has(resolve(path)) || directoryExists(path),
    fileExists: (path) => found(path) !== undefined || fileExists(path),
    readFile: (path) => found(path) ?? readFile(path),
    getSourceFile: (path, languageVersion, ...rest) => {
      const text = found(path);
      return text === undefined
        ? getSourceFile(path, languageVersion, ...rest)
        : ts.createSourceFile(path, text, languageVersion);
    },
  });
  const program = ts.createProgram([...virtual.keys()], options, host);
  return [...virtual.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  });
}

function readOptions(file) {
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(file)).options;
}
