import { lies } from "../../../src/domain/sachkosten/sprache/lesung";
import { schreibform } from "../../../src/domain/sachkosten/sprache/schreibform";
import { stueckangabe } from "../../../src/domain/sachkosten/sprache/stueckzahl";
import { trotzTippfehler } from "../../../src/domain/sachkosten/sprache/tippfehler";
import { zerlege } from "../../../src/domain/sachkosten/sprache/zerlegung";

const teile = (wort: string) => zerlege(schreibform(wort)).map((s) => s.stamm.form);
const koepfe = (text: string) => [
  ...new Set(
    lies(text)
      .filter((t) => t.kopf)
      .map((t) => t.begriff.name),
  ),
];

describe("Schreibweise", () => {
  test.each`
    text         | form
    ${"Heizöl"}  | ${"heizoel"}
    ${"HEIZÖL"}  | ${"heizoel"}
    ${"Heizoel"} | ${"heizoel"}
    ${"HeizÃ¶l"} | ${"heizoel"}
    ${"Straße"}  | ${"strasse"}
    ${"Café"}    | ${"cafe"}
  `("$text → $form", ({ text, form }: { text: string; form: string }) => {
    expect(schreibform(text)).toBe(form);
  });
});

describe("Zusammensetzungen: das letzte Glied ist, was bezahlt wurde", () => {
  test.each`
    wort                   | kopf
    ${"Schafstallstrom"}   | ${"Strom"}
    ${"Stromrechnung"}     | ${"Strom"}
    ${"Heizungsreparatur"} | ${"Instandhaltung oder Reparatur"}
    ${"Bürostuhl"}         | ${"Möbel"}
    ${"Waschmaschine"}     | ${"Gerät"}
    ${"Waschmittel"}       | ${"Waschmittel"}
    ${"Kfz-Steuer"}        | ${"Kfz-Steuer oder Kfz-Versicherung"}
  `("$wort → $kopf", ({ wort, kopf }: { wort: string; kopf: string }) => {
    expect(koepfe(wort)).toContain(kopf);
  });

  // Words that contain a stem without being about it.
  test.each(["Kristall", "Nachmittag", "Hersteller", "Vereinigung", "Denkmal", "Lieferschein", "Beispiel", "Attest"])(
    "„%s“ sagt nichts über die Kosten",
    (wort) => {
      const bedeutung = lies(wort).filter((t) => t.begriff.ist ?? t.begriff.faelle ?? t.begriff.merkmale);
      expect(bedeutung.map((t) => t.begriff.name)).toEqual([]);
    },
  );

  test("Installation ist kein Stall", () => {
    expect(lies("Installation").flatMap((t) => t.begriff.merkmale ?? [])).not.toContain("produktion");
  });

  test("die bekannten Teile decken das Wort ab", () => {
    expect(teile("Schafstallstrom").at(-1)).toBe("strom");
    expect(teile("Hofladenversicherung").at(-1)).toBe("versicherung");
  });
});

describe("Beugung, Abkürzung, gemeinsamer Wortteil", () => {
  test.each`
    text                              | kopf
    ${"Stühle"}                       | ${"Möbel"}
    ${"Schränken"}                    | ${"Möbel"}
    ${"Steuerberaterin"}              | ${"Rechts- und Steuerberatung, Prüfung"}
    ${"Schornsteinfeger*in"}          | ${"Schornsteinfeger*in"}
    ${"Büromat."}                     | ${"Bürobedarf"}
    ${"Fremdreinig."}                 | ${"Fremdreinigung"}
    ${"Kfz.-Steuer"}                  | ${"Kfz-Steuer oder Kfz-Versicherung"}
    ${"Reinigungs- und Putzmaterial"} | ${"Reinigungs- und Putzmaterial"}
    ${"Lohn- und Finanzbuchhaltung"}  | ${"Buchführung und Lohnrechnung durch Dritte"}
    ${"Essen auf Rädern"}             | ${"Mittagessen"}
  `("„$text“ → $kopf", ({ text, kopf }: { text: string; kopf: string }) => {
    expect(koepfe(text)).toContain(kopf);
  });

  test("was nach „ohne“ oder „nicht“ steht, ist nicht in der Zeile", () => {
    expect(koepfe("Bankgebühren ohne Zinsen")).toEqual(["Bankgebühren"]);
    expect(koepfe("Strom (nicht Gewächshaus), Gas")).toContain("Gas");
  });
});

describe("Tippfehler: einer, ab sechs Buchstaben, nicht am Anfang", () => {
  test.each`
    getippt          | gemeint
    ${"heizoehl"}    | ${"heizoel"}
    ${"versichrung"} | ${"versicherung"}
    ${"saatgutt"}    | ${"saatgut"}
    ${"reperatur"}   | ${"reparatur"}
    ${"mitagessen"}  | ${"mittagessen"}
    ${"saadgut"}     | ${"saatgut"}
  `("$getippt → $gemeint", ({ getippt, gemeint }: { getippt: string; gemeint: string }) => {
    expect(trotzTippfehler(getippt)?.form).toBe(gemeint);
  });

  // Real words one letter away from a known one.
  test.each(["kassel", "butter", "haus", "kirche", "gurten"])("%s bleibt, was es ist", (wort) => {
    const stamm = trotzTippfehler(wort);
    expect(stamm === null || zerlege(wort)[0]?.stamm.form === wort).toBe(true);
  });
});

describe("Stückzahl und Einzelpreis", () => {
  test.each`
    text                          | gegenstand         | anzahl  | einzelpreis | klein
    ${"5 Schaufeln"}              | ${"Schaufeln"}     | ${5}    | ${null}     | ${false}
    ${"zwei Akkuschrauber"}       | ${"Akkuschrauber"} | ${2}    | ${null}     | ${false}
    ${"Spaten (4 Stück)"}         | ${"Spaten"}        | ${4}    | ${null}     | ${false}
    ${"3x Harke"}                 | ${"Harke"}         | ${3}    | ${null}     | ${false}
    ${"Harken à 24,90 €"}         | ${"Harken"}        | ${null} | ${2490}     | ${false}
    ${"Kleinwerkzeug unter 50 €"} | ${"Kleinwerkzeug"} | ${null} | ${null}     | ${true}
    ${"GWG bis 410 €"}            | ${"GWG"}           | ${null} | ${null}     | ${false}
    ${"Akkuschrauber 18 V"}       | ${"Akkuschrauber"} | ${null} | ${null}     | ${false}
    ${"Eimer 10 Liter"}           | ${"Eimer"}         | ${null} | ${null}     | ${false}
  `("„$text“", ({ text, gegenstand, anzahl, einzelpreis, klein }: Record<string, string | number | boolean | null>) => {
    expect(stueckangabe(String(text), String(gegenstand))).toEqual({ anzahl, einzelpreis, kleinLautText: klein });
  });
});
