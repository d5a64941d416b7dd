import { HostCollection, HostObject } from "./host-object";
import { readMember, scalarNames } from "./member";
import { toPascal, type WireQuery } from "./wire";

/** What is wanted of an object: names of its members, and what is wanted of those in turn. */
type Wanted = Map<string, Wanted>;

/** The answer to a load: an object with what was selected, or all that Excel loads where nothing was. */
export function query(object: HostObject, info: WireQuery, referenceOf: (object: HostObject) => string | undefined): unknown {
  const wanted: Wanted = new Map();
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    let level = wanted;
    for (const name of path.split("/")) {
      const next = level.get(name) ?? new Map();
      level.set(name, next);
      level = next;
    }
  }
  return describe(object, wanted, referenceOf, info);
}

/** What tells an object apart: its id, its kept reference, or its place among its like. */
export function identify(object: HostObject, referenceOf: (object: HostObject) => string | undefined): Record<string, unknown> {
  const reference = referenceOf(object);
  const entries = Object.entries(object.identity).map(([name, value]) => [toPascal(name), value]);
  return { ...Object.fromEntries(entries), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

function describe(
  object: HostObject,
  wanted: Wanted,
  referenceOf: (object: HostObject) => string | undefined,
  page: WireQuery = {},
): unknown {
  if (object instanceof HostCollection && !wanted.has("count")) {
    const from = page.Skip ?? 0;
    const items = object.items.slice(from, page.Top === undefined ? undefined : from + page.Top);
    return { _Items: items.map((item, index) => describeItem(item, index + from, wanted, referenceOf)) };
  }
  const answer = identify(object, referenceOf);
  for (const name of wanted.size === 0 ? scalarNames(object) : wanted.keys()) {
    const value = readMember(object, name);
    answer[toPascal(name)] = value instanceof HostObject ? describe(value, wanted.get(name) ?? new Map(), referenceOf) : value;
  }
  return answer;
}

function describeItem(
  item: HostObject,
  index: number,
  wanted: Wanted,
  referenceOf: (object: HostObject) => string | undefined,
): Record<string, unknown> {
  const described = describe(item, wanted, referenceOf);
  const known = "id" in item.identity || "sideIndex" in item.identity;
  return { ...(known ? {} : { _Index: index }), ...(described instanceof Object ? described : {}) };
}
