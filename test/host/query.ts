/** Answers a load(): only the members asked for, so that office.js itself refuses what was not loaded. */
import { NULL_OBJECT, type HostObject } from "./host-object";
import { UnknownMember } from "./protocol";

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

export function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** { Name: …, Protection: { Protected: … } }; collections as { _Items: [ … ] }; a null object as null. */
export function query(target: HostObject, info: QueryInfo): unknown {
  const names = [...(info.Select ?? []), ...(info.Expand ?? [])];
  if (names.length === 0) {
    throw new UnknownMember(
      `load() of ${target.type} without names (it costs a whole object, and the lint rule forbids it)`,
    );
  }

  return answer(
    target,
    names.map((name) => name.split(/[/.]/)),
  );
}

function answer(target: HostObject, paths: readonly (readonly string[])[]): unknown {
  if (target === NULL_OBJECT) {
    return null;
  }
  if (target.members.items !== undefined) {
    const inside = paths.map((path) => (path[0]?.toLowerCase() === "items" ? path.slice(1) : path));

    return { _Items: target.members.items().map((item) => member(item, inside)) };
  }

  return member(target, paths);
}

function member(target: HostObject, paths: readonly (readonly string[])[]): unknown {
  const out: Record<string, unknown> = { Id: target.members.id };
  const deeper = new Map<string, (readonly string[])[]>();
  for (const [first = "", ...rest] of paths) {
    const name = upper(first);
    if (first === "" || first === "*") {
      continue;
    }
    if (rest.length === 0 && !target.has("child", name)) {
      out[name] = target.find("get", name)();
    } else {
      deeper.set(name, [...(deeper.get(name) ?? []), rest]);
    }
  }
  for (const [name, rest] of deeper) {
    out[name] = answer(target.find("child", name)(), rest);
  }

  return out;
}

/** The same for retrieve(): names in camelCase, collections as { items: [ … ] }. */
export function queryAsJson(target: HostObject, info: QueryInfo): unknown {
  return lower(query(target, info));
}

function lower(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) {
    return value;
  }

  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) =>
      name === "_Items" && Array.isArray(inner)
        ? ["items", inner.map(lower)]
        : [name.charAt(0).toLowerCase() + name.slice(1), lower(inner)],
    ),
  );
}
