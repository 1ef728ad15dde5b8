import { relative } from 'node:path';
import ts from 'typescript';
import { commentOf, writtenOut, type JsonSchema, type Name } from './schema-of-type';

/**
 * A schema for each type that a module exports and for what these are made of, by the name of the type. Those that
 * have a schema elsewhere are only referred to.
 */
export function typeSchemas(
  file: string,
  options: ts.CompilerOptions,
  elsewhere: ReadonlySet<string>,
): Map<string, JsonSchema> {
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${relative('.', file)} exports nothing`);
  // What a built package lacks would be anything at all.
  const [fault] = program
    .getSourceFiles()
    .filter(({ fileName }) => /\/(?:shared\/contracts|openapi)\//.test(fileName))
    .flatMap((each) => program.getSemanticDiagnostics(each));
  if (fault !== undefined) {
    const text = ts.flattenDiagnosticMessageText(fault.messageText, '\n');
    throw new Error(`${relative('.', fault.file?.fileName ?? file)}: ${text}`);
  }
  const schemas = new Map<string, JsonSchema>();
  const owners = new Map<string, ts.Symbol>();

  const name: Name = (type) => {
    const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined);
    if (symbol === undefined || (type.aliasTypeArguments ?? []).length > 0) return null;
    if (!isOurs(symbol)) return null;
    if (elsewhere.has(symbol.name)) return symbol.name;
    const owner = owners.get(symbol.name);
    if (owner === undefined) {
      owners.set(symbol.name, symbol);
      const description = commentOf(checker, symbol);
      const schema = writtenOut(checker, type, name);
      schemas.set(symbol.name, description === '' ? schema : { description, ...schema });
    } else if (owner !== symbol) {
      throw new Error(`There are two types of the name ${symbol.name}`);
    }
    return symbol.name;
  };

  for (const exported of checker.getExportsOfModule(module)) {
    const target =
      exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (!(target.flags & ts.SymbolFlags.Type)) continue;
    const type = checker.getDeclaredTypeOfSymbol(target);
    // A generic type with its parameters filled in has the name that it is exported by.
    if (name(type) === null) schemas.set(exported.name, writtenOut(checker, type, name));
  }
  return schemas;
}

/** Of the contracts or of core, not of the language or another library. */
const isOurs = (symbol: ts.Symbol): boolean =>
  symbol.declarations?.some((declaration) =>
    /\/(?:shared\/contracts|packages\/core)\//.test(declaration.getSourceFile().fileName),
  ) ?? false;
