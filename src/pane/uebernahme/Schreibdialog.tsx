import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CellChange, WriteResult } from "../../workbook/port";
import { Dialog } from "../bausteine/Dialog";
import { Meldung } from "../bausteine/Meldung";
import { useStile } from "../stile";
import { UEBERNAHME } from "../texts/uebernahme";
import { TEXTE } from "../texts";
import { usePane } from "../zustand/kontext";
import type { Befuellung } from "../zustand/stand";
import { zuSchreiben, type Aenderung, type Zustimmung } from "./aenderung";
import { Aenderungsliste } from "./Aenderungsliste";
import { Schreibergebnis } from "./Schreibergebnis";

type Schritt =
  | { readonly art: "liest" }
  | { readonly art: "nicht"; readonly text: string }
  | { readonly art: "zeigt"; readonly liste: readonly Aenderung[]; readonly hinweise?: readonly string[] }
  | { readonly art: "schreibt"; readonly liste: readonly Aenderung[] }
  | { readonly art: "fertig"; readonly ergebnis: WriteResult; readonly written: readonly CellChange[] };

/** What there is to agree to, or why there is nothing. */
export type Vorschau = Extract<Schritt, { art: "nicht" | "zeigt" }>;

interface Schreibangaben {
  readonly titel: string;
  /** Only the first one counts: it is read once, when the dialog opens. */
  readonly vorschau: () => Promise<Vorschau>;
  readonly onGeschrieben: (befuellung: Befuellung) => Promise<void>;
  readonly onClose: () => void;
  /** Offers the way back as soon as something was written. */
  readonly onRuecknahme?: () => void;
}

/** Read, show old and new and why, agree, write, say what became of it. */
export function Schreibdialog({
  titel,
  vorschau,
  onGeschrieben,
  onClose,
  onRuecknahme,
}: Schreibangaben): React.JSX.Element {
  const stile = useStile();
  const { host, store } = usePane();
  const [schritt, setSchritt] = useState<Schritt>({ art: "liest" });
  const [zustimmung, setZustimmung] = useState<Zustimmung>({ formel: false, belegt: false });
  const [lies] = useState(() => vorschau);

  useEffect(() => {
    let gilt = true;
    void lies()
      .catch((fehler: unknown): Vorschau => ({ art: "nicht", text: grund(fehler) }))
      .then((naechster) => {
        if (gilt) {
          setSchritt(naechster);
        }
      });

    return () => {
      gilt = false;
    };
  }, [lies]);

  const liste = schritt.art === "zeigt" || schritt.art === "schreibt" ? schritt.liste : [];
  const changes = zuSchreiben(liste, zustimmung);
  const gesperrt = liste.some(({ art }) => art === "gesperrt");

  const schreibe = async (): Promise<void> => {
    const workbook = host?.workbook ?? null;
    if (workbook === null) {
      return;
    }
    setSchritt({ art: "schreibt", liste });
    try {
      const ergebnis = await workbook.write(changes);
      setSchritt({ art: "fertig", ergebnis, written: changes });
      if (ergebnis.status === "written") {
        await onGeschrieben({ before: ergebnis.before, written: changes });
      } else if (ergebnis.status === "incomplete") {
        // The way back stays open when this dialog is closed.
        await store.geschrieben({ before: ergebnis.before, written: changes });
      }
    } catch (fehler) {
      setSchritt({ art: "nicht", text: grund(fehler) });
    }
  };

  return (
    <Dialog
      titel={schritt.art === "zeigt" || schritt.art === "schreibt" ? UEBERNAHME.titel(changes.length) : titel}
      onClose={onClose}
      aktionen={
        <>
          {!gesperrt && changes.length > 0 && (
            <Button appearance="primary" disabledFocusable={schritt.art === "schreibt"} onClick={() => void schreibe()}>
              {schritt.art === "schreibt" ? UEBERNAHME.schreibt : UEBERNAHME.zustimmen(changes.length)}
            </Button>
          )}
          {schritt.art === "fertig" && schritt.ergebnis.status === "written" && onRuecknahme !== undefined && (
            <Button onClick={onRuecknahme}>{TEXTE.leiste.rueckgaengig}</Button>
          )}
          <Button onClick={onClose}>
            {schritt.art === "zeigt" ? TEXTE.rahmen.abbrechen : TEXTE.rahmen.schliessen}
          </Button>
        </>
      }
    >
      <div aria-live="polite">
        {schritt.art === "liest" && <p>{TEXTE.mappe.liest}</p>}
        {schritt.art === "nicht" && <Meldung art="fehler">{schritt.text}</Meldung>}
        {schritt.art === "fertig" && <Schreibergebnis ergebnis={schritt.ergebnis} written={schritt.written} />}
        {schritt.art === "zeigt" && liste.length === 0 && <p className={stile.absatz}>{UEBERNAHME.nichtsZuTun}</p>}
      </div>
      {schritt.art === "zeigt" && schritt.hinweise?.map((hinweis) => <Meldung key={hinweis}>{hinweis}</Meldung>)}
      {liste.length > 0 && <Aenderungsliste liste={liste} zustimmung={zustimmung} onZustimmung={setZustimmung} />}
    </Dialog>
  );
}

export function grund(fehler: unknown): string {
  return `${UEBERNAHME.nichtLesbar} ${fehler instanceof Error ? fehler.message : ""}`;
}
