import {
  arbeitsentgelt,
  cent,
  dezimal,
  gerundet,
  kostenJeBeschaeftigten,
  sozialversicherung,
  stichtagAusIso,
  unzulaessig,
  type Arbeitsentgelt,
  type Betrag,
  type Bruch,
  type Ergebnis,
  type Grund,
  type KostenJeBeschaeftigten,
  type Sozialversicherung,
} from "../../domain";
import { prozentEingabe, zahlEingabe } from "../eingabe/zahl-eingabe";
import { ENTGELT } from "../texts/entgelt";
import type { Entgelttexte } from "./texte";

const { felder, keineZahl } = ENTGELT;

export interface Entgeltrechnung {
  readonly entgelt: Ergebnis<Arbeitsentgelt>;
  readonly versicherung: Ergebnis<Sozialversicherung> | null;
  readonly kosten: Ergebnis<KostenJeBeschaeftigten> | null;
}

/** From texts to the domain's results; the contributions are asked for once there is an Entgelt. */
export function entgeltrechnung(texte: Entgelttexte): Entgeltrechnung {
  const leser = new Leser();
  const steigerungsbetrag = leser.betrag("steigerungsbetrag", texte.steigerungsbetrag);
  const grundbetrag = leser.betrag("grundbetrag", texte.grundbetrag);
  const angaben = {
    abschlagskinder: Number(leser.zahl("abschlagskinder", texte.abschlagskinder, zahlEingabe) ?? "0"),
    zusatzbeitragssatz: leser.satz("zusatzbeitragssatz", texte.zusatzbeitragssatz),
    u2Satz: leser.satz("u2Satz", texte.u2Satz),
    unfallversicherung: leser.betrag("unfallversicherung", texte.unfallversicherung),
    kinderlos: texte.kinderlos,
    volleErwerbsminderungsrente: texte.volleErwerbsminderungsrente,
  };
  if (leser.gruende.length > 0) {
    return { entgelt: unzulaessig(...leser.gruende), versicherung: null, kosten: null };
  }
  const tag = { stichtag: stichtagAusIso(texte.stichtag), rechtsstand: texte.rechtsstand };
  const entgelt = arbeitsentgelt({ steigerungsbetrag: steigerungsbetrag ?? cent(0), grundbetrag, ...tag });
  if (entgelt.art !== "ok") {
    return { entgelt, versicherung: null, kosten: null };
  }
  const versichert = { ...angaben, ...tag, arbeitsentgelt: entgelt.wert.arbeitsentgelt };

  return { entgelt, versicherung: sozialversicherung(versichert), kosten: kostenJeBeschaeftigten(versichert) };
}

/** Reads fields one by one and keeps every reason. Empty is null. */
class Leser {
  readonly gruende: Grund[] = [];

  betrag(feld: keyof typeof felder, text: string): Betrag | null {
    const genau = this.genau(feld, text, zahlEingabe);

    return genau === null ? null : gerundet(genau);
  }

  satz(feld: keyof typeof felder, text: string): Bruch | null {
    return this.genau(feld, text, prozentEingabe);
  }

  zahl(feld: keyof typeof felder, text: string, lies: typeof zahlEingabe): string | null {
    const eingabe = lies(text);
    if (eingabe.art === "unklar") {
      this.gruende.push({ regel: "wert-keine-zahl", ort: { feld }, text: keineZahl(felder[feld], text) });
    }

    return eingabe.art === "zahl" ? eingabe.dezimal : null;
  }

  private genau(feld: keyof typeof felder, text: string, lies: typeof zahlEingabe): Bruch | null {
    const gelesen = this.zahl(feld, text, lies);

    return gelesen === null ? null : dezimal(gelesen);
  }
}
