import { ok, unzulaessig, type Abgelehnt, type Ergebnis } from "../ergebnis";
import { anteilig, euroText, NULL_EURO, plusBetrag, type Betrag } from "../mengen/betrag";
import type { Bruch } from "../mengen/bruch";
import { datumText, type Stichtag } from "../mengen/zeitraum";
import type { EigenerWert } from "../recht/eigene-werte";
import type { Rechtsstand } from "../recht/rechtsstand";
import { entgeltfundstellen, entgeltschritte } from "./arbeitsentgelt-rechenweg";
import { betragsablehnung, plausibel, vereint } from "./eingaben";
import { entgeltregel, ohneEntgeltregel, regelwerte, type Entgeltregel } from "./entgeltregel";
import { foerderungsgeldBei } from "./foerderungsgeld";
import { anteilablehnung, anteiligeRegel, kuerzungshinweis } from "./grundbetrag-in-teilzeit";
import { vorlaeufighinweise } from "./vorlaeufig";
import { KEINE_HINWEISE, type Hinweis } from "../hinweis";

export interface Entgeltangaben {
  readonly steigerungsbetrag: Betrag;
  /** Needed in RECHT; ignored in HANDBUCH. */
  readonly stichtag: Stichtag | null;
  /** Null: the value of the day, or the handbook's. */
  readonly grundbetrag: Betrag | null;
  readonly rechtsstand: Rechtsstand;
  /** Share of full time by which the Grundbetrag is cut; null: not cut, the default (disputed, a choice of the user). */
  readonly grundbetragsanteil?: Bruch | null;
  /** For days without a published value. */
  readonly eigeneWerte?: readonly EigenerWert[];
}

/** Monthly pay of a person in the Arbeitsbereich. */
export interface Arbeitsentgelt {
  readonly grundbetrag: Betrag;
  readonly steigerungsbetrag: Betrag;
  /** Without the Arbeitsförderungsgeld. */
  readonly arbeitsentgelt: Betrag;
  readonly afoeg: Betrag;
  /** What the person is paid, incl. Arbeitsförderungsgeld. */
  readonly entgelt: Betrag;
  /** What the provider must earn: the Arbeitsentgelt; in HANDBUCH with the levy that Tab. 3 leaves to the ALA. */
  readonly eigenanteil: Betrag;
  readonly hinweise: readonly Hinweis[];
}

/** Grundbetrag + Steigerungsbetrag, and the Arbeitsförderungsgeld that goes with them. */
export function arbeitsentgelt(angaben: Entgeltangaben): Ergebnis<Arbeitsentgelt> {
  const { steigerungsbetrag, stichtag, rechtsstand } = angaben;
  const { eigeneWerte, grundbetragsanteil: anteil = null } = angaben;
  const volleRegel = entgeltregel(rechtsstand, stichtag, eigeneWerte);
  const regel = anteiligeRegel(volleRegel, anteil);
  if (volleRegel === null || regel === null || !annehmbar(angaben, regel)) {
    return ablehnung(angaben, regel);
  }
  const grundbetrag = angaben.grundbetrag ?? regel.grundbetrag.wert;
  const verdient = plusBetrag(grundbetrag, steigerungsbetrag);
  const afoeg = foerderungsgeldBei(verdient, regel.foerderung);
  const entgelt = plusBetrag(verdient, afoeg);
  const umlage = regel.umlage === null ? NULL_EURO : anteilig(entgelt, regel.umlage.wert);
  const wert: Arbeitsentgelt = {
    grundbetrag,
    steigerungsbetrag,
    arbeitsentgelt: verdient,
    afoeg,
    entgelt,
    eigenanteil: plusBetrag(verdient, umlage),
    hinweise: entgelthinweise(grundbetrag, regel, volleRegel, anteil),
  };

  return ok(
    wert,
    () => entgeltschritte(wert, regel, rechtsstand === "HANDBUCH" ? null : stichtag),
    () => entgeltfundstellen(rechtsstand, regel),
    () => wert.hinweise,
  );
}

function entgelthinweise(
  grundbetrag: Betrag,
  regel: Entgeltregel,
  volleRegel: Entgeltregel,
  anteil: Bruch | null,
): readonly Hinweis[] {
  const zuviel = regel.bindung?.wert === "genau" && grundbetrag > regel.grundbetrag.wert;
  const gekuerzt = anteil !== null && regel !== volleRegel;
  const vorlaeufig = vorlaeufighinweise(regelwerte(regel));

  return !zuviel && !gekuerzt && vorlaeufig.length === 0
    ? KEINE_HINWEISE
    : [
        ...(zuviel ? [ueberschuss(grundbetrag, regel)] : []),
        ...(gekuerzt ? [kuerzungshinweis(regel, volleRegel, anteil)] : []),
        ...vorlaeufig,
      ];
}

function annehmbar(angaben: Entgeltangaben, regel: Entgeltregel): boolean {
  const grundbetrag = angaben.grundbetrag ?? regel.grundbetrag.wert;

  return (
    plausibel(angaben.steigerungsbetrag) &&
    plausibel(grundbetrag) &&
    plausibel((grundbetrag + angaben.steigerungsbetrag) as Betrag) &&
    anteilablehnung(angaben.grundbetragsanteil ?? null) === null &&
    (regel.bindung === null || grundbetrag >= regel.grundbetrag.wert)
  );
}

function ablehnung(angaben: Entgeltangaben, regel: Entgeltregel | null): Abgelehnt {
  const { steigerungsbetrag, stichtag, grundbetrag } = angaben;
  const einzeln = [
    betragsablehnung(steigerungsbetrag, "Der Steigerungsbetrag", "steigerungsbetrag"),
    grundbetrag === null ? null : betragsablehnung(grundbetrag, "Der Grundbetrag", "grundbetrag"),
  ];
  const brauchbar = einzeln.every((e) => e === null);
  const summe = brauchbar ? plusBetrag(grundbetrag ?? regel?.grundbetrag.wert ?? NULL_EURO, steigerungsbetrag) : null;

  return vereint(
    ...einzeln,
    summe === null
      ? null
      : betragsablehnung(summe, "Das Arbeitsentgelt aus Grund- und Steigerungsbetrag", "steigerungsbetrag"),
    anteilablehnung(angaben.grundbetragsanteil ?? null),
    regel === null ? ohneEntgeltregel(stichtag, angaben.eigeneWerte) : zuNiedrig(grundbetrag, regel, stichtag),
  );
}

function zuNiedrig(grundbetrag: Betrag | null, regel: Entgeltregel, stichtag: Stichtag | null): Abgelehnt | null {
  const gesetzlich = regel.grundbetrag;
  if (grundbetrag === null || stichtag === null || regel.bindung === null || !plausibel(grundbetrag)) {
    return null;
  }

  return grundbetrag >= gesetzlich.wert
    ? null
    : unzulaessig({
        regel: "grundbetrag-zu-niedrig",
        ort: { feld: "grundbetrag" },
        text:
          `Der Grundbetrag von ${euroText(grundbetrag)} liegt unter dem gesetzlichen Grundbetrag von` +
          ` ${euroText(gesetzlich.wert)}, der am ${datumText(stichtag)} gilt.` +
          ` Bitte mindestens ${euroText(gesetzlich.wert)} ansetzen oder das Feld leer lassen.`,
        fundstelle: gesetzlich.fundstelle,
      });
}

/** Where the law fixes the amount, more is no Grundbetrag any longer. */
function ueberschuss(grundbetrag: Betrag, regel: Entgeltregel): Hinweis {
  const gesetzlich = regel.grundbetrag;
  const mehr = euroText((grundbetrag - gesetzlich.wert) as Betrag);

  return {
    regel: "grundbetrag-ueber-gesetz",
    ort: { feld: "grundbetrag" },
    text:
      `Der Grundbetrag von ${euroText(grundbetrag)} ist um ${mehr} höher als der gesetzliche von` +
      ` ${euroText(gesetzlich.wert)}. Der Mehrbetrag gehört in den Steigerungsbetrag, der sich nach der individuellen` +
      " Arbeitsleistung bemisst. Am Entgelt ändert das nichts.",
    fundstelle: gesetzlich.fundstelle,
  };
}
