import { cent, zuordnung } from "../../../src/domain";

const urteil = (text: string, euro: number | null, gebuchtUnter: string | null = null, konto: string | null = null) =>
  zuordnung({ text, betrag: euro === null ? null : cent(euro * 100), gebuchtUnter, konto, kontenrahmen: "SKR03" });

test("was vom Betrag abhängt, wird nicht aus dem Gedächtnis beantwortet, gleich in welcher Reihenfolge", () => {
  expect([129, 51, 129, null].map((euro) => urteil("Akkuschrauber", euro).urteil)).toEqual([
    "inventar",
    "zulaessig",
    "inventar",
    "rueckfrage",
  ]);
  expect([3000, 100, 3000].map((euro) => urteil("5 Stück Gartenscheren", euro).urteil)).toEqual([
    "inventar",
    "zulaessig",
    "inventar",
  ]);
});

test("was vom Wortlaut abhängt, auch nicht", () => {
  expect(urteil("Fremdreinigung 2000, Sachanteil 20 %", 10).urteil).toBe("zulaessig");
  expect(urteil("Fremdreinigung 3000, Sachanteil 90 %", 10).urteil).toBe("aufteilen");
  expect(urteil("Vorgang 1234", 10).begruendung).toContain("1234");
  expect(urteil("Vorgang 5678", 10).begruendung).toContain("5678");
});

test("gebuchte Zeile und Konto gehören zur Frage", () => {
  expect(urteil("Porto", 5, "Sächlicher Verwaltungsaufwand").urteil).toBe("zulaessig");
  expect(urteil("Porto", 5, "Brennstoffe").urteil).toBe("falsche_zeile");
  expect(urteil("Vorgang", 5, null, "4910").urteil).toBe("zulaessig");
  expect(urteil("Vorgang", 5, null, "4920").begruendung).toContain("4920");
  expect(urteil("Vorgang", 5).urteil).toBe("rueckfrage");
});

test("Rechnungsnummern ändern nichts am Urteil", () => {
  expect(urteil("Heizöl Aufenthaltsraum Rg. 10001", 500)).toEqual(urteil("Heizöl Aufenthaltsraum Rg. 99999", 700));
});
