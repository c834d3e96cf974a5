import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ausEuro, zuordnung, type Zuordnung } from "../../../src/domain";

/**
 * Booking lines with the verdict a person gave them from the handbook before the rules existed. The rules were written
 * against the half marked "arbeit"; the half marked "messung" was looked at once, when they were done. The lines marked
 * "weitere" came later, in six batches of ever rarer words; at first sight 466 of 558 were right, then the words were added. Fifteen labels were
 * corrected later by HB:707 (garden, snow and caretaker services are to be split), HB:709 (a fee is no Sachaufwand: ask) and
 * because the agricultural BG may insure the Beschäftigte.
 */
interface Zeile {
  readonly teil: string;
  readonly text: string;
  readonly betrag: string;
  readonly gebuchtUnter: string;
  readonly urteil: string;
  readonly zeile: string;
  readonly grund: string;
}

const ZEILEN: readonly Zeile[] = readFileSync(join(__dirname, "zeilen.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((z) => {
    const [teil = "", text = "", betrag = "", gebuchtUnter = "", urteil = "", zeile = "", grund = ""] = z.split(";");

    return { teil, text, betrag, gebuchtUnter, urteil, zeile, grund };
  });

function ergebnis(z: Zeile): Zuordnung {
  return zuordnung({
    text: z.text,
    betrag: z.betrag === "" ? null : ausEuro(Number(z.betrag.replace(",", "."))),
    gebuchtUnter: z.gebuchtUnter === "" ? null : z.gebuchtUnter,
  });
}

function istRichtig(z: Zeile): boolean {
  const { urteil, zeile, grund } = ergebnis(z);

  return urteil === z.urteil && (z.zeile === "" || zeile === z.zeile) && (z.grund === "" || grund === z.grund);
}

const von = (teil: string) => ZEILEN.filter((z) => z.teil === teil);

test("beide Teile sind groß genug und enthalten jedes Urteil", () => {
  for (const teil of ["arbeit", "messung"]) {
    expect(von(teil).length).toBeGreaterThanOrEqual(120);
    expect(new Set(von(teil).map((z) => z.urteil)).size).toBe(8);
  }
});

test.each(["arbeit", "messung", "weitere"])("%s: nichts Unzulässiges kommt durch", (teil) => {
  const durchgelassen = von(teil).filter((z) => z.urteil === "unzulaessig" && ergebnis(z).urteil === "zulaessig");
  expect(durchgelassen.map((z) => z.text)).toEqual([]);
});

test.each(["arbeit", "messung", "weitere"])("%s: nichts Zulässiges wird als unzulässig abgewiesen", (teil) => {
  const abgewiesen = von(teil).filter((z) => z.urteil === "zulaessig" && ergebnis(z).urteil === "unzulaessig");
  expect(abgewiesen.map((z) => z.text)).toEqual([]);
});

// First and only measurement when the rules were done: arbeit 124 of 124, messung 120 of 122. A little less is held.
test.each`
  teil         | mindestens
  ${"arbeit"}  | ${0.97}
  ${"messung"} | ${0.96}
  ${"weitere"} | ${0.93}
`(
  "$teil: Urteil, Zeile und Grund stimmen bei mindestens $mindestens",
  ({ teil, mindestens }: { teil: string; mindestens: number }) => {
    const zeilen = von(teil);
    expect(zeilen.filter(istRichtig).length / zeilen.length).toBeGreaterThanOrEqual(mindestens);
  },
);

test("zweitausend Zeilen in weniger als zwei Sekunden", () => {
  const anfang = performance.now();
  for (let i = 0; i < 2000; i += 1) {
    const z = ZEILEN[i % ZEILEN.length];
    zuordnung({ text: `${z?.text ?? ""} Nr. ${i}`, betrag: null, gebuchtUnter: z?.gebuchtUnter ?? null });
  }
  expect(performance.now() - anfang).toBeLessThan(2000);
});
