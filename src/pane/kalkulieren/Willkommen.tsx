import { Button } from "@fluentui/react-components";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { usePane } from "../zustand/kontext";
import { Aufklapper } from "../bausteine/Aufklapper";
import { Meldung } from "../bausteine/Meldung";

const { einfuehrung } = TEXTE;

/** The first thing a person sees: what this is, and a farm to try it with. Later it waits behind a line. */
export function Willkommen({ istErster }: { readonly istErster: boolean }): React.JSX.Element {
  const stile = useStile();

  return istErster ? (
    <Meldung>
      <h2 className={stile.h3}>{einfuehrung.titel}</h2>
      <Einfuehrung />
      <p className={stile.absatz}>{einfuehrung.oderTippen}</p>
    </Meldung>
  ) : (
    <div style={{ marginTop: 24 }}>
      <Aufklapper titel={einfuehrung.titel} gedaempft>
        <Einfuehrung ersetzt />
      </Aufklapper>
    </div>
  );
}

function Einfuehrung({ ersetzt = false }: { readonly ersetzt?: boolean }): React.JSX.Element {
  const stile = useStile();
  const { store } = usePane();

  return (
    <>
      {einfuehrung.saetze.map((satz) => (
        <p key={satz} className={stile.absatz}>
          {satz}
        </p>
      ))}
      <Button
        appearance={ersetzt ? "secondary" : "primary"}
        onClick={() => {
          void import("../../../assets/beispielhof.json").then(({ eingabe }) => {
            store.ladeEntwurf(eingabe);
          });
        }}
      >
        {einfuehrung.beispielLaden}
      </Button>
      <p className={stile.klein}>{ersetzt ? einfuehrung.beispielErsetzt : einfuehrung.beispielErklaerung}</p>
    </>
  );
}
