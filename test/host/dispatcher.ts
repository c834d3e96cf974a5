/** Resolves object paths and runs actions over any tree of HostObjects; knows nothing of workbooks. */
import { HostObject, NULL_OBJECT } from "./host-object";
import { ACTION, PATH, HostFault, UnknownMember, type Action, type ArgumentInfo, type ObjectPath } from "./protocol";
import { query, queryAsJson, upper } from "./query";

export interface Roots {
  readonly global: () => HostObject;
  /** Service objects made by name, such as "Microsoft.ExcelServices.CustomFunctions". */
  readonly newObject: (name: string) => HostObject;
  /** Objects kept alive between requests by _KeepReference. */
  readonly references: Map<string, HostObject>;
}

export class Dispatcher {
  private readonly resolved = new Map<number, HostObject>();
  private readonly kept = new Map<HostObject, string>();

  constructor(
    private readonly roots: Roots,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  /** The value that goes into the response for this action. */
  run(action: Action): unknown {
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(target);
      case ACTION.query:
        return query(target, action.QueryInfo ?? {});
      case ACTION.queryAsJson:
        return queryAsJson(target, action.QueryInfo ?? {});
      case ACTION.method:
        return this.method(target, action);
      case ACTION.setProperty:
        this.set(target, action.Name, this.args(action.ArgumentInfo)[0]);

        return null;
      case ACTION.update:
        Object.entries(action.ObjectState ?? {}).forEach(([name, value]) => {
          this.set(target, upper(name), value);
        });

        return null;
      case ACTION.ensureUnchanged:
        ensureUnchanged(target, action.ObjectState ?? {});

        return null;
      default:
        throw new UnknownMember(`action type ${action.ActionType}`);
    }
  }

  private set(target: HostObject, name: string, value: unknown): void {
    if (target !== NULL_OBJECT) {
      target.find("set", name)(value);
    }
  }

  private method(target: HostObject, action: Action): unknown {
    if (target === NULL_OBJECT) {
      return null;
    }
    if (action.Name === "_KeepReference") {
      const id = `ref-${this.roots.references.size + 1}`;
      this.roots.references.set(id, target);
      this.kept.set(target, id);

      return null;
    }

    return target.find("call", action.Name)(...this.args(action.ArgumentInfo)) ?? null;
  }

  private identity(target: HostObject): unknown {
    if (target === NULL_OBJECT) {
      return null;
    }

    return { Id: target.members.id, _ReferenceId: this.kept.get(target) };
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const args = info?.Arguments ?? [];
    const referenced = info?.ReferencedObjectPathIds ?? [];

    return args.map((value, index) => {
      const path = referenced[index];

      return typeof path === "number" && path > 0 ? this.resolve(path) : value;
    });
  }

  /** Each path once per request, in the order of the actions: worksheets.add() must not add twice. */
  private resolve(id: number): HostObject {
    const known = this.resolved.get(id);
    if (known !== undefined) {
      return known;
    }
    const path = this.paths[String(id)];
    if (path === undefined) {
      throw new UnknownMember(`object path ${id}`);
    }
    const object = this.open(path);
    this.resolved.set(id, object);

    return object;
  }

  private open(path: ObjectPath): HostObject {
    if (path.ObjectPathType === PATH.global) {
      return this.roots.global();
    }
    if (path.ObjectPathType === PATH.newObject) {
      return this.roots.newObject(path.Name);
    }
    if (path.ObjectPathType === PATH.nullObject) {
      return NULL_OBJECT;
    }
    if (path.ObjectPathType === PATH.referenceId) {
      return this.roots.references.get(path.Name) ?? gone(path.Name);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) {
      return NULL_OBJECT;
    }
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property) {
      return parent.find("child", path.Name)();
    }
    if (path.ObjectPathType === PATH.indexer) {
      return parent.members.item?.(args[0]) ?? unknown(`${parent.type}[…]`);
    }
    const result = path.ObjectPathType === PATH.method ? parent.find("call", path.Name)(...args) : undefined;

    return result instanceof HostObject ? result : unknown(`${parent.type}.${path.Name} as an object`);
  }
}

function ensureUnchanged(target: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, expected] of Object.entries(state)) {
    if (JSON.stringify(target.find("get", upper(name))()) !== JSON.stringify(expected)) {
      throw new HostFault("Conflict", `${name} has changed.`, 409);
    }
  }
}

function gone(reference: string): never {
  throw new HostFault("InvalidReference", `The object ${reference} does not exist any more.`, 404);
}

function unknown(member: string): never {
  throw new UnknownMember(member);
}
