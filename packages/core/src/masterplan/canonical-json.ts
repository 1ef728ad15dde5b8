import canonicalize from 'canonicalize';

/**
 * The one text of a JSON value (RFC 8785): keys sorted, no white space, numbers as ECMAScript prints them.
 * Two plans are equal exactly when these texts are, so a content hash is taken of it. Fields that are
 * `undefined` are left out.
 *
 * @example
 * canonicalJson({ b: 1, a: 'x' }); // '{"a":"x","b":1}'
 */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? 'null';
}
