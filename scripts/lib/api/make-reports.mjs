import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { format, resolveConfig } from 'prettier';
import { listEntryPoints } from './entry-points.mjs';

const quiet = { default: { logLevel: 'none', addToApiReportFile: false } };

/**
 * The report of every module a built package offers: its public API as API Extractor writes it,
 * without comments, in one fixed order, a long union on as many lines as it has parts; and the names
 * it mentions without exporting them.
 *
 * @param {string} folder of the package
 * @returns {Promise<{ reports: Map<string, string>, mentioned: Map<string, string[]> }>} by topic
 * @throws {Error} where the types were not built, or one of them does not compile
 */
export async function makeReports(folder) {
  const temporary = mkdtempSync(join(tmpdir(), 'kotacerdas-api-'));
  try {
    return await extract(folder, temporary);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

async function extract(folder, temporary) {
  const packageJsonFullPath = join(folder, 'package.json');
  const entryPoints = listEntryPoints(JSON.parse(readFileSync(packageJsonFullPath, 'utf8')));
  const missing = entryPoints.find(({ types }) => !existsSync(join(folder, types)));
  if (missing) throw new Error(`${missing.types} was not built. Run npm run build -- core.`);
  const compiler = {
    overrideTsconfig: {
      compilerOptions: {
        strict: true,
        target: 'ES2022',
        lib: ['ES2023'],
        module: 'ESNext',
        moduleResolution: 'Bundler',
        types: [],
        skipLibCheck: true,
      },
      files: entryPoints.map(({ types }) => types),
    },
  };
  const prepare = ({ topic, types }) =>
    ExtractorConfig.prepare({
      configObjectFullPath: undefined,
      packageJsonFullPath,
      configObject: {
        projectFolder: folder,
        mainEntryPointFilePath: join(folder, types),
        newlineKind: 'lf',
        compiler,
        apiReport: {
          enabled: true,
          reportFileName: `${topic}.api.md`,
          reportFolder: join(temporary, 'reports'),
          reportTempFolder: join(temporary, 'made'),
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: { default: { logLevel: 'error' } },
          // Types of another topic stand in its own report, and ESLint and the doc tests look at
          // comments: with either, names of chunks and line numbers would get into the reports.
          extractorMessageReporting: quiet,
          tsdocMessageReporting: quiet,
        },
      },
    });
  const configs = entryPoints.map((entryPoint) => prepare(entryPoint));
  // One program for all modules: parsing zod's types once is most of the work.
  const compilerState = CompilerState.create(configs[0]);
  const style = await resolveConfig(packageJsonFullPath);
  const reports = new Map();
  const mentioned = new Map();
  for (const [at, { topic }] of entryPoints.entries()) {
    mentioned.set(topic, invoke(configs[at], compilerState));
    const text = readFileSync(configs[at].reportTempFilePath, 'utf8');
    reports.set(topic, await format(text, { ...style, parser: 'markdown' }));
  }
  return { reports, mentioned };
}

/** Writes one report, and gives the names that it mentions but does not export. */
function invoke(config, compilerState) {
  const errors = [];
  const mentioned = [];
  Extractor.invoke(config, {
    compilerState,
    messageCallback: (message) => {
      if (message.logLevel === 'error') errors.push(message.formatMessageWithLocation(undefined));
      if (message.messageId === 'ae-forgotten-export') {
        mentioned.push(message.text.match(/^The symbol "(.+?)(?:\$\d+)?" needs/)[1]);
      }
      message.handled = true;
    },
  });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return mentioned;
}
