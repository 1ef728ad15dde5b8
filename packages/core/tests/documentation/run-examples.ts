import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { build } from 'esbuild';
import ts from 'typescript';
import type { ExampleModule } from './example-module.js';
import { matchesLiteral } from './literal.js';
import { parseLiteral } from './parse-literal.js';

const repository = fileURLToPath(new URL('../../../..', import.meta.url));
/** Below the repository, so that what is imported there is the built package. */
const parent = join(repository, 'node_modules/.cache/kotacerdas');

type Check = (line: number, claim: string, evaluate: () => unknown) => void;

/**
 * Runs examples one after the other and gives, a line each, what came out other than an example says.
 */
export async function runExamples(modules: readonly ExampleModule[]): Promise<string[]> {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'examples-'));
  try {
    return await runIn(folder, modules);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runIn(folder: string, modules: readonly ExampleModule[]): Promise<string[]> {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  await build({
    entryPoints: [fileURLToPath(new URL('at-hand.ts', import.meta.url))],
    outfile: join(folder, 'at-hand.js'),
    bundle: true,
    packages: 'external',
    format: 'esm',
  });
  const failures: string[] = [];
  for (const [index, module] of modules.entries()) {
    const path = join(folder, `example-${index}.js`);
    writeFileSync(path, compile(module.checkedSource));
    failures.push(...(await runExample(module, pathToFileURL(path).href)));
  }
  return failures;
}

const compile = (text: string) =>
  ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;

async function runExample({ file, line, name }: ExampleModule, url: string): Promise<string[]> {
  const failures: string[] = [];
  const fail = (at: number, text: string) => failures.push(`${file}:${line + at} ${name}: ${text}`);
  const check: Check = (at, claim, evaluate) => {
    const thrown = /^throws (\w+)/.exec(claim)?.[1];
    const found = attempt(evaluate);
    const literal = thrown === undefined ? parseLiteral(claim) : null;
    const isTrue =
      thrown === undefined
        ? literal !== null && 'value' in found && matchesLiteral(literal, found.value)
        : 'error' in found && codeOf(found.error) === thrown;
    if (!isTrue) fail(at, `expected ${claim}, found ${show(found)}`);
  };
  try {
    const { run } = (await import(/* @vite-ignore */ url)) as {
      run: (check: Check) => Promise<void>;
    };
    await run(check);
  } catch (error) {
    fail(0, `throws ${String(error)}`);
  }
  return failures;
}

function attempt(evaluate: () => unknown) {
  try {
    return { value: evaluate() };
  } catch (error) {
    return { error };
  }
}

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** Longer values only hide what differs. */
const longest = 400;

function show(found: { value: unknown } | { error: unknown }): string {
  if ('error' in found) return `an exception: ${String(found.error)}`;
  const text = inspect(found.value, { depth: 4, breakLength: Infinity, maxArrayLength: 20 });
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}
