import type { Deutung } from "./begriff";
import { NUR_ALA } from "./fundstellen";
import { zuordnungAus } from "./regeln/ergebnis";
import type { Kosten } from "./regeln/lage";
import type { Zuordnung } from "./urteil";
import { KONTEN, type Kontengruppe, type Kontenrahmen } from "./wissen/konten";

const RAHMEN: Readonly<Record<string, Kontenrahmen>> = {
  SKR03: "SKR03",
  SKR3: "SKR03",
  SKR04: "SKR04",
  SKR4: "SKR04",
  PBV: "PBV",
  SKR45: "PBV",
};

/** SKR14 writes "6800 000" for what SKR04 calls 6800; nobody has compared the numbers, so they only raise a question. */
const ABGELEITET: Readonly<Record<string, Kontenrahmen>> = { SKR14: "SKR04" };

/** Sure meaning of an account as a cost for the rules, or a question that names what it may be; null where it says nothing. */
export type Kontoauskunft =
  { readonly art: "kosten"; readonly kosten: Kosten } | { readonly art: "frage"; readonly zuordnung: Zuordnung };

/** The chart must be named: most numbers of SKR03 mean something else in SKR04. */
export function kontoauskunft(
  konto: string | null | undefined,
  rahmen: string | null | undefined,
): Kontoauskunft | null {
  const name = (rahmen ?? "").toUpperCase().replace(/[^A-Z0-9]/g, "");
  const nummer = (konto ?? "").replace(/\D/g, "");
  const geprueft = RAHMEN[name];
  const verzeichnis = geprueft ?? ABGELEITET[name];
  const gruppe = verzeichnis === undefined ? undefined : suche(verzeichnis, nummer);
  if (gruppe === undefined) {
    return null;
  }
  const wort = `Konto ${(konto ?? "").trim()} (${name})`;

  return gruppe.sicher !== undefined && geprueft !== undefined
    ? { art: "kosten", kosten: alsKosten(wort, gruppe.sicher) }
    : { art: "frage", zuordnung: nachgefragt(wort, gruppe) };
}

/** Every number of the charts with its group, built on first use. */
let verzeichnisse: ReadonlyMap<Kontenrahmen, ReadonlyMap<string, Kontengruppe>> | undefined;

/** The group of an account; further zeros on the right are only a longer way to write it. */
function suche(rahmen: Kontenrahmen, nummer: string): Kontengruppe | undefined {
  verzeichnisse ??= new Map((["SKR03", "SKR04", "PBV"] as const).map((r) => [r, verzeichnisVon(r)]));
  const verzeichnis = verzeichnisse.get(rahmen);
  for (let n = nummer; n !== ""; n = n.endsWith("0") ? n.slice(0, -1) : "") {
    const gruppe = verzeichnis?.get(n);
    if (gruppe !== undefined) {
      return gruppe;
    }
  }

  return undefined;
}

function verzeichnisVon(rahmen: Kontenrahmen): ReadonlyMap<string, Kontengruppe> {
  const paare = KONTEN.flatMap((gruppe) =>
    (gruppe.konten[rahmen]?.split(" ") ?? []).map((konto) => [konto, gruppe] as const),
  );

  // The first group that lists a number keeps it.
  return new Map(paare.reverse());
}

function alsKosten(wort: string, ist: Deutung): Kosten {
  return {
    ist,
    treffer: {
      begriff: { name: "laut Konto", woerter: "" },
      wort,
      stelle: 0,
      glied: 0,
      kopf: true,
      zweck: false,
      mehrzahl: false,
    },
  };
}

function nachgefragt(wort: string, { vielleicht = "" }: Kontengruppe): Zuordnung {
  return zuordnungAus({
    urteil: "rueckfrage",
    begruendung: `Der Text entscheidet nicht, und ${wort} ist nicht eindeutig.`,
    fundstelle: NUR_ALA,
    frage:
      vielleicht === "" ? "Wofür wurde bezahlt?" : `Wofür wurde bezahlt? Auf dem Konto steht meist: ${vielleicht}.`,
    entscheidend: wort,
  });
}
