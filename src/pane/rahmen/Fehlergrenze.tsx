import { Component, type ReactNode } from "react";
import { TEXTE } from "../texts";

interface Absturz {
  readonly meldung: string | null;
}

/** A fault of the program costs the person this view and nothing else. Without styles: they may be what failed. */
export class Fehlergrenze extends Component<{ readonly children: ReactNode }, Absturz> {
  override state: Absturz = { meldung: null };

  static getDerivedStateFromError(fehler: unknown): Absturz {
    return { meldung: fehler instanceof Error ? fehler.message : String(fehler) };
  }

  override render(): ReactNode {
    const { meldung } = this.state;

    return meldung === null ? (
      this.props.children
    ) : (
      <div role="alert" style={{ padding: 12 }}>
        <h2>{TEXTE.stoerung.absturzTitel}</h2>
        <p>{TEXTE.stoerung.absturz}</p>
        <button
          type="button"
          onClick={() => {
            window.location.reload();
          }}
        >
          {TEXTE.stoerung.neuLaden}
        </button>
        <details>
          <summary>{TEXTE.stoerung.einzelheit}</summary>
          <p>{meldung}</p>
        </details>
      </div>
    );
  }
}
