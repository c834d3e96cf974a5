import { befund, type Befund } from "../befund";
import type { Grund } from "../ergebnis";
import type { Bruch } from "../mengen/bruch";
import { stichtagAusIso, type Stichtag } from "../mengen/zeitraum";
import { gefunden, istGrund, menge, type Groesse } from "./mengenpruefung";

/** What reading an object has found so far: reasons why it cannot be used, and things that only need to be said. */
export interface Lesestand {
  readonly gruende: Grund[];
  readonly befunde: Befund[];
}

const LAENGSTER_TEXT = 500;

/**
 * The fields of one object of the input, read one by one. Every wrong field adds its reason and yields a harmless
 * value, so that all reasons come at once; the caller refuses as a whole.
 */
export class Felder {
  private readonly gelesen = new Set<string>();

  private constructor(
    private readonly objekt: Readonly<Record<string, unknown>>,
    private readonly pfad: string,
    private readonly stand: Lesestand,
  ) {}

  static von(roh: unknown, pfad: string, stand: Lesestand): Felder {
    if (typeof roh === "object" && roh !== null && !Array.isArray(roh)) {
      return new Felder(roh as Record<string, unknown>, pfad, stand);
    }
    const was = roh === undefined ? "fehlt" : `ist kein Objekt (gefunden: ${gefunden(roh)})`;
    stand.gruende.push({
      regel: "eingabe-form",
      ort: { feld: pfad },
      text: `${pfad === "" ? "Die Eingabe" : `„${pfad}“`} ${was}. Erwartet wird ein Objekt mit benannten Feldern.`,
    });

    return new Felder({}, pfad, { gruende: [], befunde: [] });
  }

  feld(name: string): string {
    return this.pfad === "" ? name : `${this.pfad}.${name}`;
  }

  ablehnen(name: string, regel: string, text: string): void {
    this.stand.gruende.push({ regel, ort: { feld: this.feld(name) }, text });
  }

  roh(name: string): unknown {
    this.gelesen.add(name);

    return this.objekt[name];
  }

  hat(name: string): boolean {
    const wert = this.roh(name);

    return wert !== undefined && wert !== null && wert !== "";
  }

  zahl(name: string, groesse: Groesse): Bruch {
    const wert = menge(this.roh(name), groesse, { feld: this.feld(name) });
    if (istGrund(wert)) {
      this.stand.gruende.push(wert);

      return { zaehler: 1, nenner: 1 };
    }

    return wert;
  }

  zahlOder<T>(name: string, groesse: Groesse, sonst: T): Bruch | T {
    return this.hat(name) ? this.zahl(name, groesse) : sonst;
  }

  text(name: string, bezeichnung: string): string {
    if (!this.hat(name)) {
      this.ablehnen(name, "wert-fehlt", `${bezeichnung} fehlt. Bitte „${this.feld(name)}“ ausfüllen.`);

      return "";
    }

    return this.textOder(name, "");
  }

  textOder<T>(name: string, sonst: T): string | T {
    const wert = this.roh(name);
    if (!this.hat(name)) {
      return sonst;
    }
    if (typeof wert !== "string" && typeof wert !== "number") {
      this.ablehnen(name, "wert-kein-text", `„${this.feld(name)}“ muss ein Text sein (gefunden: ${gefunden(wert)}).`);

      return sonst;
    }
    const text = String(wert).trim();
    if (text.length > LAENGSTER_TEXT) {
      this.ablehnen(
        name,
        "wert-zu-lang",
        `„${this.feld(name)}“ ist länger als ${LAENGSTER_TEXT} Zeichen. Bitte kürzen.`,
      );
    }

    return text;
  }

  datum(name: string, bezeichnung: string): Stichtag | null {
    const wert = this.roh(name);
    const tag = typeof wert === "string" ? stichtagAusIso(wert) : null;
    if (tag === null) {
      const was = this.hat(name) ? `${gefunden(wert)} ist kein Datum` : "fehlt";
      this.ablehnen(
        name,
        "datum-ungueltig",
        `${bezeichnung}: ${was}. Bitte als Jahr-Monat-Tag schreiben, zum Beispiel 2026-01-01.`,
      );
    }

    return tag;
  }

  auswahl<T extends string>(
    name: string,
    bezeichnung: string,
    werte: readonly T[],
    lies: (text: string) => T | null,
  ): T {
    const [erster] = werte;
    const text = this.text(name, bezeichnung);
    const wert = text === "" ? null : lies(text);
    if (wert === null && text !== "") {
      this.ablehnen(
        name,
        "wert-unbekannt",
        `${bezeichnung} ${gefunden(text)} gibt es nicht. Möglich sind: ${werte.join(" · ")}.`,
      );
    }

    return wert ?? (erster as T);
  }

  liste<T>(name: string, lies: (felder: Felder, stelle: number) => T): T[] {
    const wert = this.roh(name);
    if (wert === undefined || wert === null) {
      return [];
    }
    if (!Array.isArray(wert)) {
      this.ablehnen(name, "eingabe-form", `„${this.feld(name)}“ muss eine Liste sein (gefunden: ${gefunden(wert)}).`);

      return [];
    }

    return wert.map((eintrag: unknown, i) => {
      const felder = Felder.von(eintrag, `${this.feld(name)}[${i}]`, this.stand);
      const gelesen = lies(felder, i);
      felder.schluss();

      return gelesen;
    });
  }

  /** To be called when all fields are read: a field that nobody read may be a slip of the keyboard and must be said. */
  schluss(): void {
    for (const name of Object.keys(this.objekt).filter((n) => !this.gelesen.has(n))) {
      this.stand.befunde.push(
        befund({
          regel: "feld-unbekannt",
          schwere: "warnung",
          ort: { feld: this.feld(name) },
          text: `Das Feld „${this.feld(name)}“ ist unbekannt und wurde nicht verwendet. Bitte die Schreibweise prüfen.`,
        }),
      );
    }
  }
}
