import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * PHP as WebAssembly, which an example has installed, over files of its own.
 *
 * @param {string} folder of the example
 * @param {readonly string[]} folders whose PHP files are there below `/`
 * @returns {Promise<(code: string) => Promise<string>>} runs code in a PHP that remembers nothing of what ran before,
 *   and gives what it prints; rejects where PHP complains
 */
export async function providePhp(folder, folders) {
  const { resolve } = createRequire(join(folder, 'package.json'));
  const { PhpNode } = await import(pathToFileURL(resolve('php-wasm/PhpNode.mjs')).href);
  const files = folders.flatMap((from) =>
    readdirSync(from, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.php'))
      .map((name) => [name, readFileSync(join(from, name), 'utf8')]),
  );
  return async (code) => {
    const php = new PhpNode({ version: '8.3' });
    let printed = '';
    php.addEventListener('output', ({ detail }) => (printed += detail[0]));
    php.addEventListener('error', ({ detail }) => (printed += detail[0]));
    const { FS } = await php.binary;
    for (const [name, text] of files) {
      FS.mkdirTree(`/${name.split('/').slice(0, -1).join('/')}`);
      FS.writeFile(`/${name}`, text);
    }
    const status = await php.run(`<?php ${code}`);
    if (status !== 0 || /^(?:PHP )?(?:Warning|Notice|Deprecated|Fatal error):/m.test(printed)) {
      throw new Error(printed);
    }
    return printed;
  };
}
