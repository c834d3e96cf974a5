import { befund } from "../befund";
import { norm, type Fundstelle } from "../recht/fundstelle";
import type { Pruefung } from "./pruefgegenstand";

const NACHWEISE: Fundstelle = {
  ...norm("Rahmenvertrag Sachsen nach § 131 SGB IX, Nr. 3.1 Abs. 4"),
  wortlaut: "Kostenkalkulationen sind in nachvollziehbarer Weise mit geeigneten Nachweisen zu versehen",
};

const GENANNT = 8;

/** The KSV wants evidence per line; said once, for all lines that have none. */
export const nachweise: Pruefung = ({ kalkulation: { sachkosten } }) => {
  const angesetzt = sachkosten
    .map((posten, i) => ({ posten, i }))
    .filter(({ posten }) => posten.grundlage.zaehler !== 0);
  const ohne = angesetzt.filter(({ posten }) => (posten.nachweis ?? "").trim() === "");
  const [erste] = ohne;
  const nummern = ohne.slice(0, GENANNT).map(({ i }) => i + 1);

  return erste === undefined
    ? []
    : [
        befund({
          regel: "sachkosten-nachweis-fehlt",
          schwere: "hinweis",
          ort: { feld: `sachkosten[${erste.i}].nachweis` },
          text:
            (ohne.length === angesetzt.length
              ? "Zu den Sachkosten ist noch kein Nachweis angegeben."
              : `Zu ${ohne.length} von ${angesetzt.length} Sachkostenzeilen fehlt der Nachweis (Zeile ${nummern.join(", ")}${
                  ohne.length > GENANNT ? " …" : ""
                }).`) + " Bitte je Zeile Beleg, Vertrag oder Kostenvoranschlag nennen.",
          fundstelle: NACHWEISE,
        }),
      ];
};
