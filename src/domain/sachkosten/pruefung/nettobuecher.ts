import { norm } from "../../recht/fundstelle";
import type { Sachkostenpruefung } from "./pruefzeile";
import { sammelbefund } from "./sammelbefund";

/** The ALA's service is exempt from VAT and deducts none: its costs are gross. Net books make the Tagessatz too low. */
export const nettobuecher: Sachkostenpruefung = (zeilen, { buecher }) =>
  buecher === "netto"
    ? sammelbefund(
        zeilen.filter((z) => z.angabe.betrag !== 0),
        {
          regel: "sachkosten-buecher-netto",
          schwere: "warnung",
          text:
            "Die Bücher sind ohne Umsatzsteuer geführt, die Kosten des ALA sind brutto: Er zieht keine Vorsteuer ab." +
            " Bitte die Bruttobeträge der Rechnungen ansetzen, sonst ist der Tagessatz zu niedrig.",
          fundstelle: norm("§ 4 Nr. 16 Buchst. h, § 15 Abs. 2 S. 1 Nr. 1 UStG"),
        },
      )
    : [];
