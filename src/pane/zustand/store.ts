import type { Workbook } from "../../workbook/port";
import {
  entwurfAus,
  istLeererEntwurf,
  LEERER_ENTWURF,
  mitWert,
  mitZeile,
  mitZeilen,
  nachgefuehrt,
  ohneZeile,
  type Entwurf,
} from "../eingabe/entwurf";
import type { Liste } from "../eingabe/felder";
import { formularAus, LEERES_FORMULAR, type Formular } from "../eingabe/formular";
import type { Schluessel } from "../eingabe/schluessel";
import { TEXTE } from "../texts";
import { liesMappe, type GeleseneMappe } from "../vorlage";
import type { wortpruefung } from "../wortpruefung";
import { ANFANG, gerechnet, type Befuellung, type Stand } from "./stand";

/** Excel tells of every cell of a paste; they are read once. */
const RUHE_MS = 120;

/**
 * The figures of the open workbook with the person's draft on top. The workbook is the truth: it is read again after
 * every change by anyone, and only an agreed fill writes to it.
 */
export class PaneStore {
  private stand: Stand = ANFANG;
  private readonly horcher = new Set<() => void>();
  private workbook: Workbook | null = null;
  private lesung = 0;
  private schonGelesen = false;
  private abgegeben = false;
  private geplant: ReturnType<typeof setTimeout> | undefined;
  private wortpruefung: typeof wortpruefung | null = null;
  private pruefungGeplant: ReturnType<typeof setTimeout> | undefined;

  /** liesMappe and the pause can be replaced by tests. */
  constructor(
    private readonly lies: (workbook: Workbook) => Promise<GeleseneMappe | null> = liesMappe,
    private readonly ruhe = RUHE_MS,
  ) {}

  readonly subscribe = (horcher: () => void): (() => void) => {
    this.horcher.add(horcher);

    return () => this.horcher.delete(horcher);
  };

  readonly getSnapshot = (): Stand => this.stand;

  /** From now on the Sachkosten are checked, too. */
  pruefeWorte(pruefung: typeof wortpruefung): void {
    this.wortpruefung = pruefung;
    this.pruefeBald();
  }

  /** Reads the workbook and follows it until the returned function is called. */
  verbinde(workbook: Workbook | null): () => void {
    let getrennt = false;
    let beenden: (() => Promise<void>) | undefined;
    // What was typed while Excel was starting stays; a draft beside another workbook does not cover this one's figures.
    const bisher = this.stand.sicht.entwurf;
    const bleibt = this.stand.verbindung === "wartet";
    const verloren = !bleibt && !this.abgegeben && !istLeererEntwurf(bisher);
    this.abgegeben = false;
    this.workbook = workbook;
    this.lesung += 1;
    this.schonGelesen = false;
    this.aendere({
      ...gerechnet(LEERES_FORMULAR, bleibt ? bisher : LEERER_ENTWURF),
      befuellung: null,
      beobachtet: workbook?.watch !== undefined,
      meldung: verloren ? TEXTE.mappe.entwurfVerworfen : null,
    });
    if (workbook === null) {
      this.aendere({ verbindung: "ohne", stoerung: null });
    } else {
      void this.liesNeu();
      workbook
        .watch?.(() => {
          this.liesBald();
        })
        .then(
          (ende) => {
            beenden = ende;
            if (getrennt) {
              void ende();
            }
          },
          () => {
            this.aendere({ beobachtet: false });
          },
        );
    }

    return () => {
      getrennt = true;
      clearTimeout(this.geplant);
      clearTimeout(this.pruefungGeplant);
      void beenden?.();
    };
  }

  async liesNeu(): Promise<void> {
    const { workbook } = this;
    if (workbook === null) {
      return;
    }
    this.lesung += 1;
    const diese = this.lesung;
    if (this.stand.verbindung !== "eigene" && this.stand.verbindung !== "fremd") {
      this.aendere({ verbindung: "liest" });
    }
    try {
      const gelesen = await this.lies(workbook);
      if (diese === this.lesung) {
        this.uebernimm(gelesen);
      }
    } catch (fehler) {
      if (diese === this.lesung) {
        this.aendere({ verbindung: "gestoert", stoerung: fehler instanceof Error ? fehler.message : null });
      }
    }
  }

  setze(schluessel: Schluessel, text: string): void {
    this.entwirf((entwurf, formular) => mitWert(entwurf, formular, schluessel, text));
  }

  neueZeile(liste: Liste, vorgaben: Readonly<Record<string, string>> = {}): Schluessel {
    const { entwurf, zeile } = mitZeile(this.stand.sicht.entwurf, liste, vorgaben);
    this.entwirf(() => entwurf);

    return zeile;
  }

  neueZeilen(liste: Liste, vorgaben: readonly Readonly<Record<string, string>>[]): void {
    this.entwirf((entwurf) => mitZeilen(entwurf, liste, vorgaben));
  }

  entferneZeile(zeile: Schluessel): void {
    this.entwirf((entwurf) => ohneZeile(entwurf, zeile));
  }

  verwirfEntwurf(): void {
    this.entwirf(() => LEERER_ENTWURF);
    this.aendere({ versucht: false, meldung: null });
  }

  /** Shows these figures as a draft, in place of what was there. */
  ladeEntwurf(eingabe: unknown): void {
    this.entwirf((_, formular) => entwurfAus(formularAus(eingabe), formular));
    this.aendere({ versucht: false, meldung: null });
  }

  merkeVariante(): void {
    this.aendere({ variante: this.stand.berechnet?.wert ?? null });
  }

  vergissVariante(): void {
    this.aendere({ variante: null });
  }

  /** From now on every error is said; true where nothing stands against a write. */
  versuche(): boolean {
    this.aendere({ versucht: true });

    return this.stand.gruende.length === 0;
  }

  /** After an agreed fill: the draft is in the workbook now. */
  uebernommen(befuellung: Befuellung): Promise<void> {
    this.aendere({ ...gerechnet(this.stand.sicht.formular, LEERER_ENTWURF), versucht: false });

    return this.geschrieben(befuellung);
  }

  /** After any agreed write: it can be taken back as long as the pane is open. */
  geschrieben(befuellung: Befuellung): Promise<void> {
    this.aendere({ befuellung });

    return this.liesNeu();
  }

  /** After an undo, or where there is nothing left to undo. */
  zurueckgenommen(): Promise<void> {
    this.aendere({ befuellung: null });

    return this.liesNeu();
  }

  /** The draft goes into a new workbook: if that one is opened here, it is no draft any more. */
  gibAb(abgegeben: boolean): void {
    this.abgegeben = abgegeben;
  }

  melde(meldung: string | null): void {
    this.aendere({ meldung });
  }

  private liesBald(): void {
    clearTimeout(this.geplant);
    this.geplant = setTimeout(() => void this.liesNeu(), this.ruhe);
  }

  private uebernimm(gelesen: GeleseneMappe | null): void {
    const jetzt = gelesen === null ? LEERES_FORMULAR : formularAus(gelesen.eingabe);
    const vorher = this.schonGelesen ? this.stand.sicht.formular : jetzt;
    const { entwurf, verworfen } = nachgefuehrt(this.stand.sicht.entwurf, vorher, jetzt);
    this.schonGelesen = true;
    this.aendere({
      ...gerechnet(jetzt, entwurf),
      verbindung: gelesen === null ? "fremd" : "eigene",
      stoerung: null,
      zelle: gelesen === null ? () => null : gelesen.zelle,
      ...(verworfen.length === 0 ? {} : { meldung: TEXTE.mappe.entwurfUeberholt(verworfen.length) }),
    });
  }

  private entwirf(wie: (entwurf: Entwurf, formular: Formular) => Entwurf): void {
    const { formular, entwurf } = this.stand.sicht;
    this.aendere(gerechnet(formular, wie(entwurf, formular)));
  }

  /** Two thousand lines take a moment; nobody waits for it while typing. */
  private pruefeBald(): void {
    clearTimeout(this.pruefungGeplant);
    this.pruefungGeplant = setTimeout(() => {
      const { berechnet } = this.stand;
      if (berechnet !== null && this.wortpruefung !== null) {
        this.aendere({ wortbefunde: this.wortpruefung(berechnet.wert) });
      }
    }, this.ruhe);
  }

  private aendere(teil: Partial<Stand>): void {
    this.stand = { ...this.stand, ...teil };
    if (teil.berechnet !== undefined && this.wortpruefung !== null) {
      this.pruefeBald();
    }
    this.horcher.forEach((horcher) => {
      horcher();
    });
  }
}
