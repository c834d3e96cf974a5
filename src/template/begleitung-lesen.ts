import type { RangeAddress, Workbook } from "../workbook/port";
import { BEGLEITBLAETTER, ENTGELT, type Begleitliste } from "./eigene/begleitung/adressen";
import { JAHRE, meldungsliste, personenliste } from "./eigene/begleitung/abrechnung";
import { ERSTE_ZEILE_TAB4, JAHRSPALTEN, tab4 } from "./eigene/begleitung/arbeitsergebnis";
import { entgeltliste } from "./eigene/begleitung/entgelt";
import { OHNE_LAGE } from "./eigene/begleitung/lage";
import { MITWIRKUNGSFELDER } from "./eigene/begleitung/mitwirkung";
import { EIGENE_WERTE } from "./eigene/parameter";
import { angabe, listenbereich, listenzeilen, type Angabe } from "./lies";
import type { Typ } from "./karte";

type Angaben = Readonly<Record<string, Angabe>>;

/** A single input cell outside of a list. */
interface Zelle {
  readonly blatt: string;
  readonly zelle: string;
  readonly typ: Typ;
}

/**
 * The inputs of our sheets beside the Kostenkalkulation as keys of the input (`entgelt`, `arbeitsergebnis`, `abrechnung`,
 * `mitwirkung`, `eigeneWerte`); a workbook without these sheets gives no keys. The domain judges them.
 */
export async function liesBegleitangaben(workbook: Workbook): Promise<Readonly<Record<string, unknown>>> {
  const vorhanden = new Set((await workbook.sheets()).map((s) => s.name));
  if (!vorhanden.has(BEGLEITBLAETTER.entgelt)) {
    return {};
  }
  const leser = new Leser(workbook, vorhanden);
  const beschaeftigte = await leser.liste(entgeltliste());
  const [afoegZaehltAlsEntgelt, einmalzahlungMindertAfoeg] = await leser.zellen([
    { blatt: BEGLEITBLAETTER.entgelt, zelle: ENTGELT.afoegZaehlt, typ: "text" },
    { blatt: BEGLEITBLAETTER.entgelt, zelle: ENTGELT.einmalMindert, typ: "text" },
  ]);
  const jahre = await tab4jahre(leser);
  const mitwirkung = await mitwirkungsangaben(leser);
  const eigene = (await leser.liste(EIGENE_WERTE)).map(({ id, wert, ab, quelle }) =>
    gefuellt({ name: id, wert, ab, quelle }),
  );

  return gefuellt({
    entgelt:
      beschaeftigte.length === 0
        ? undefined
        : gefuellt({ beschaeftigte, afoegZaehltAlsEntgelt, einmalzahlungMindertAfoeg }),
    arbeitsergebnis: jahre.length === 0 ? undefined : jahre,
    abrechnung: await abrechnung(leser),
    mitwirkung: mitwirkung["stichtag"] === undefined ? undefined : mitwirkung,
    eigeneWerte: eigene.length === 0 ? undefined : eigene,
  });
}

class Leser {
  constructor(
    private readonly workbook: Workbook,
    private readonly vorhanden: ReadonlySet<string>,
  ) {}

  async liste(liste: Begleitliste): Promise<readonly Angaben[]> {
    if (!this.vorhanden.has(liste.blatt)) {
      return [];
    }
    const [block = []] = await this.workbook.read([{ sheet: liste.blatt, range: listenbereich(liste) }]);

    return listenzeilen(liste, block).map(({ angaben }) => gefuellt(angaben));
  }

  async zellen(zellen: readonly Zelle[]): Promise<readonly Angabe[]> {
    const da = zellen.filter(({ blatt }) => this.vorhanden.has(blatt));
    const bloecke = await this.workbook.read(
      da.map(({ blatt, zelle }): RangeAddress => ({ sheet: blatt, range: zelle })),
    );

    return zellen.map((z) => {
      const i = da.indexOf(z);

      return i < 0 ? undefined : angabe(bloecke[i]?.[0]?.[0], z.typ);
    });
  }
}

async function tab4jahre(leser: Leser): Promise<readonly Angaben[]> {
  const zeilen = tab4(OHNE_LAGE);
  const eingaben = zeilen.flatMap((z, i) => (z.art === "eingabe" ? [{ ...z, nummer: ERSTE_ZEILE_TAB4 + i }] : []));
  const jahre = await Promise.all(
    JAHRSPALTEN.map(async (spalte) => {
      const werte = await leser.zellen(
        eingaben.map(({ nummer, typ }) => ({
          blatt: BEGLEITBLAETTER.arbeitsergebnis,
          zelle: `${spalte}${nummer}`,
          typ: typ ?? "euro",
        })),
      );

      return gefuellt(
        Object.fromEntries(eingaben.map(({ feld }, i) => [feld === "entgelteEingabe" ? "entgelte" : feld, werte[i]])),
      );
    }),
  );

  return jahre.filter((jahr) => Object.keys(jahr).length > 0);
}

async function abrechnung(leser: Leser): Promise<unknown> {
  const personen = await leser.liste(personenliste());
  const meldungen = await leser.liste(meldungsliste());
  const jahre = await Promise.all(
    JAHRE.spalten.map(async (spalte) => {
      const zelle = (zeile: number, typ: Typ): Zelle => ({
        blatt: BEGLEITBLAETTER.abrechnung,
        zelle: `${spalte}${zeile}`,
        typ,
      });
      const [jahr, tagessatz] = await leser.zellen([zelle(JAHRE.jahr, "jahr"), zelle(JAHRE.eingabe, "euro")]);

      return gefuellt({ jahr, tagessatz });
    }),
  );
  const eingetragen = jahre.filter((j) => Object.keys(j).length > 0);
  if (eingetragen.length === 0 && personen.length === 0 && meldungen.length === 0) {
    return undefined;
  }
  const von = (p: Angaben): readonly Angaben[] =>
    meldungen
      .filter((m) => m["pseudonym"] === p["pseudonym"] && m["jahr"] === p["jahr"])
      .map(({ monat, anwesend, fehltage, anerkannt }) => gefuellt({ monat, anwesend, fehltage, anerkannt }));
  const ohnePerson = meldungen.filter(
    (m) => !personen.some((p) => p["pseudonym"] === m["pseudonym"] && p["jahr"] === m["jahr"]),
  );

  return {
    jahre: eingetragen,
    personen: [
      ...personen.map(({ pseudonym, jahr, vereinbarteTage, fehltagegrenze }) => ({
        ...gefuellt({ pseudonym, jahr, tage: vereinbarteTage, fehltagegrenze }),
        monate: von({ pseudonym, jahr }),
      })),
      // A month of nobody who is listed: handed on, so that nothing is lost; the year's default limits hold.
      ...ohnePerson.map(({ pseudonym, jahr, ...monat }) => ({ ...gefuellt({ pseudonym, jahr }), monate: [monat] })),
    ],
  };
}

async function mitwirkungsangaben(leser: Leser): Promise<Angaben> {
  const werte = await leser.zellen(
    MITWIRKUNGSFELDER.map(({ zelle, typ }) => ({ blatt: BEGLEITBLAETTER.mitwirkung, zelle, typ })),
  );

  return gefuellt(Object.fromEntries(MITWIRKUNGSFELDER.map(({ feld }, i) => [feld, werte[i]])));
}

/** Without the empty entries. */
function gefuellt<T>(angaben: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(Object.entries(angaben).filter((e): e is [string, T] => e[1] !== undefined));
}
