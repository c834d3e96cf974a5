import {
  abgelehnt,
  ALLE_UEBRIGEN,
  datumText,
  PARAMETER_DES_ENTGELTS,
  tag,
  unzulaessig,
  type Abgelehnt,
  type Begleitangaben,
  type EigenerWert,
  type Stichtag,
} from "../../../domain";
import { LISTENZEILEN } from "../../eigene/adressen";
import { BEGLEITZEILEN } from "../../eigene/begleitung/adressen";
import { JAHRSPALTEN } from "../../eigene/begleitung/arbeitsergebnis";
import { JAHRE } from "../../eigene/begleitung/abrechnung";

/** Of the published values of the Entgelt. */
const LETZTER_TAG = PARAMETER_DES_ENTGELTS[0]?.bis ?? "2026-12-31";

const zeilen = ({ erste, letzte }: { readonly erste: number; readonly letzte: number }): number => letzte - erste + 1;

/** What does not fit on the sheets is refused, never cut off. */
export function platzmangelDerBegleitung(a: Begleitangaben): Abgelehnt | null {
  const meldungen = (a.abrechnung?.personen ?? []).reduce((s, p) => s + p.monate.length, 0);
  const listen: readonly (readonly [string, string, number, number])[] = [
    [
      "entgelt.beschaeftigte",
      "Zeilen auf dem Blatt „Entgelt“",
      a.entgelt?.beschaeftigte.length ?? 0,
      zeilen(BEGLEITZEILEN.entgelt),
    ],
    ["arbeitsergebnis", "Jahre auf dem Blatt „Arbeitsergebnis“", a.arbeitsergebnis?.length ?? 0, JAHRSPALTEN.length],
    ["abrechnung.jahre", "Jahre auf dem Blatt „Abrechnung“", a.abrechnung?.jahre.length ?? 0, JAHRE.spalten.length],
    [
      "abrechnung.personen",
      "Personen auf dem Blatt „Abrechnung“",
      a.abrechnung?.personen.length ?? 0,
      zeilen(BEGLEITZEILEN.personen),
    ],
    ["abrechnung.personen", "Monatsmeldungen auf dem Blatt „Abrechnung“", meldungen, zeilen(BEGLEITZEILEN.meldungen)],
    ["eigeneWerte", "eigene Werte auf dem Blatt „Parameter“", a.eigeneWerte.length, zeilen(LISTENZEILEN.eigeneWerte)],
  ];

  return abgelehnt([
    ...listen
      .filter(([, , anzahl, platz]) => anzahl > platz)
      .map(([feld, was, anzahl, platz]) =>
        unzulaessig({
          regel: "liste-zu-lang",
          ort: { feld },
          text: `Für ${anzahl} ${was} ist kein Platz, möglich sind ${platz}. Bitte auf mehrere Dateien verteilen.`,
        }),
      ),
    ...a.eigeneWerte.flatMap((e, i) => folge(e, a.eigeneWerte.slice(0, i))),
  ]);
}

/** The sheet finds one value from the day after the published ones, and one later change of it. */
function folge(e: EigenerWert, vorige: readonly EigenerWert[]): readonly Abgelehnt[] {
  const gleich = vorige.filter((v) => v.name.toLowerCase() === e.name.toLowerCase());
  const nein = (text: string): readonly Abgelehnt[] => [
    unzulaessig({
      regel: "eigener-wert-blatt",
      ort: { feld: "eigeneWerte" },
      text: `Eigener Wert „${e.name}“: ${text}`,
    }),
  ];
  if (gleich.some((v) => v.ab === e.ab)) {
    return nein(`Für den ${datumText(e.ab)} gibt es zwei Werte. Bitte einen streichen.`);
  }
  const parameter = PARAMETER_DES_ENTGELTS.find((p) => p.name.toLowerCase() === e.name.toLowerCase());
  const danach = (tag(parameter?.bis ?? LETZTER_TAG) + 1) as Stichtag;
  if (e.name.toLowerCase() === ALLE_UEBRIGEN && e.ab > danach) {
    return nein(`Bitte ab dem ${datumText(danach)} gelten lassen, dem ersten Tag ohne veröffentlichte Werte.`);
  }

  return e.ab > danach && gleich.some((v) => v.ab > danach)
    ? nein("Das Blatt „Parameter“ kennt nur eine spätere Änderung je Wert. Bitte eine der Zeilen streichen.")
    : [];
}
