import type { Place } from '../place.js';
import type { Session } from '../session.js';
import { mergeVersions, type Rule, type Sides } from './rule.js';
import { whole } from './whole.js';

type Present<Value> = Exclude<Value, undefined>;

type Plain = string | number | boolean | null | undefined;

type Composed<Fields> = {
  [Field in keyof Fields]-?: Fields[Field] extends Plain ? never : Field;
}[keyof Fields];

type AllRules<Fields> = {
  readonly [Field in keyof Fields]?: Rule<Present<Fields[Field]>>;
};

/** For each field that holds more than a word or number, how it is merged: none may be forgotten. */
export type FieldRules<Fields> = AllRules<Fields> &
  Required<Pick<AllRules<Fields>, Composed<Fields>>>;

/** An object whose fields are merged one by one; what has no rule is taken whole. */
export function fields<Fields extends object>(
  rules: FieldRules<NoInfer<Fields>>,
  { joins = false }: { readonly joins?: boolean } = {},
): Rule<Fields> {
  return {
    joins,
    merge: (sides, place, session) => {
      const merged = { ...sides.ours };
      const names = new Set([sides.base ?? {}, sides.ours, sides.theirs].flatMap(Object.keys));
      for (const name of names) {
        if (!isFieldOf(sides, name)) continue;
        const value = mergeField(rules, sides, name, place, session);
        if (value === undefined) Reflect.deleteProperty(merged, name);
        else merged[name] = value;
      }
      return merged;
    },
  };
}

function mergeField<Fields extends object, Name extends keyof Fields & string>(
  rules: AllRules<Fields>,
  { base, ours, theirs }: Sides<Fields>,
  name: Name,
  place: Place,
  session: Session,
): Present<Fields[Name]> | undefined {
  const versions = {
    base: present(base?.[name]),
    ours: present(ours[name]),
    theirs: present(theirs[name]),
  };
  const rule: Rule<Present<Fields[Name]>> = rules[name] ?? whole;
  return mergeVersions(rule, versions, [...place, name], session);
}

function present<Value>(value: Value): Present<Value> | undefined {
  return isPresent(value) ? value : undefined;
}

function isPresent<Value>(value: Value): value is Present<Value> {
  return value !== undefined;
}

function isFieldOf<Fields extends object>(
  { base, ours, theirs }: Sides<Fields>,
  name: string,
): name is keyof Fields & string {
  return [base, ours, theirs].some((side) => side !== undefined && Object.hasOwn(side, name));
}
