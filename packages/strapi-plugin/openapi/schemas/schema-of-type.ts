import ts from 'typescript';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Gives the name of a schema for a type that has one of its own, and `null` for one that is written out. */
export type Name = (type: ts.Type) => string | null;

/** What JSON of a type looks like (JSON Schema 2020-12), with the comments of its fields. */
function schemaOfType(checker: ts.TypeChecker, type: ts.Type, name: Name): JsonSchema {
  const named = name(type);
  return named === null ? writtenOut(checker, type, name) : { $ref: refTo(named) };
}

export const refTo = (name: string): string => `#/components/schemas/${name}`;

/** The same for a type that has a name: what stands under it. */
export function writtenOut(checker: ts.TypeChecker, type: ts.Type, name: Name): JsonSchema {
  const of = (inner: ts.Type) => schemaOfType(checker, inner, name);
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
  if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
  if (type.flags & ts.TypeFlags.BooleanLiteral) {
    return { const: checker.typeToString(type) === 'true' };
  }
  if (type.flags & ts.TypeFlags.StringLike) return { type: 'string' };
  if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' };
  if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
  if (type.isUnion()) return unionSchema(type.types.filter(isSent).map(of));
  // Ids are texts with a brand.
  const brand =
    type.isIntersection() && type.types.find((part) => part.flags & ts.TypeFlags.String);
  if (brand) return { type: 'string' };
  const element = checker.isArrayType(type)
    ? checker.getIndexTypeOfType(type, ts.IndexKind.Number)
    : undefined;
  if (element !== undefined) return { type: 'array', items: of(element) };
  return objectSchema(checker, type, name);
}

/** JSON has no `undefined`: such a field is left out. */
const isSent = (type: ts.Type): boolean => !(type.flags & ts.TypeFlags.Undefined);

function unionSchema(parts: readonly JsonSchema[]): JsonSchema {
  const constants = parts.flatMap((part) => ('const' in part ? [part['const']] : []));
  const others = parts.filter((part) => !('const' in part));
  const isBoolean = constants.includes(true) && constants.includes(false);
  const choices = isBoolean ? constants.filter((value) => typeof value !== 'boolean') : constants;
  // The compiler keeps no order in a union that would last.
  const schemas: JsonSchema[] = [
    ...sorted(others),
    ...(isBoolean ? [{ type: 'boolean' }] : []),
    ...(choices.length === 0 ? [] : [{ enum: sorted(choices) }]),
  ];
  const [only] = schemas;
  return schemas.length === 1 && only !== undefined ? only : { anyOf: schemas };
}

const sorted = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => [JSON.stringify(item), item] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, item]) => item);

function objectSchema(checker: ts.TypeChecker, type: ts.Type, name: Name): JsonSchema {
  const properties = checker.getPropertiesOfType(type);
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  const isOptional = (property: ts.Symbol) => Boolean(property.flags & ts.SymbolFlags.Optional);
  return {
    type: 'object',
    ...(properties.length === 0
      ? {}
      : {
          properties: Object.fromEntries(
            properties.map((property) => [property.name, fieldSchema(checker, property, name)]),
          ),
          required: properties.filter((one) => !isOptional(one)).map((one) => one.name),
        }),
    ...(index === undefined ? {} : { additionalProperties: schemaOfType(checker, index, name) }),
  };
}

function fieldSchema(checker: ts.TypeChecker, property: ts.Symbol, name: Name): JsonSchema {
  const schema = schemaOfType(checker, checker.getTypeOfSymbol(property), name);
  const description = commentOf(checker, property);
  return description === '' ? schema : { ...schema, description };
}

export const commentOf = (checker: ts.TypeChecker, symbol: ts.Symbol): string =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
