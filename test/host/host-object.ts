import { UnknownMember } from "./protocol";

/** What an object of the host can do. Member names as on the wire: "Values", "GetRange". */
export interface Members {
  /** Becomes the object's Id, by which its collection finds it again. */
  readonly id?: string;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly child?: Readonly<Record<string, () => HostObject>>;
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** A collection's items, and the way to one of them by name or Id. */
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject;
}

type Kind = "get" | "set" | "child" | "call";
type MemberOf<K extends Kind> = NonNullable<Members[K]>[string];

export class HostObject {
  constructor(
    readonly type: string,
    readonly members: Members,
  ) {}

  find<K extends Kind>(kind: K, name: string): MemberOf<K> {
    const table = this.members[kind] as Readonly<Record<string, MemberOf<K>>> | undefined;
    const member = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
    if (member === undefined) {
      throw new UnknownMember(`${this.type}.${name} (${kind})`);
    }

    return member;
  }

  has(kind: "get" | "child", name: string): boolean {
    return Object.hasOwn(this.members[kind] ?? {}, name);
  }
}

/** What an …OrNullObject method answers when there is nothing; everything reached through it is null too. */
export const NULL_OBJECT = new HostObject("null", {});
