import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Requirement sets with their version, as a manifest declares them. */
export type Requirements = Readonly<Record<string, string>>;

/** What manifest.xml asks for: with these sets alone everything must work. */
export function declaredRequirements(): Requirements {
  const manifest = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");
  const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"\s*\/>/g)];

  return Object.fromEntries(sets.map(([, name = "", version = ""]) => [name, version]));
}

/** As Office.context.requirements.isSetSupported: a set that was not declared is not there. */
export function supports(requirements: Requirements): (name: string, version?: string) => boolean {
  return (name, version = "1.0") => {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    const [hasMajor = -1, hasMinor = 0] = (requirements[name] ?? "-1").split(".").map(Number);

    return hasMajor > major || (hasMajor === major && hasMinor >= minor);
  };
}
