import { ALLE_BEGRIFFE, type Begriff } from "./begriffe";
import { tippfehler } from "./tippfehler";
import { wortformen } from "./wortform";

interface Form {
  readonly form: string;
  readonly begriff: Begriff;
  readonly stufe: number;
}

/** A text taken for the label of a term. */
export type Nachgeschlagen = Pick<Form, "begriff" | "stufe">;

/** The known spellings by their length: typing errors change it by little. */
const NACH_LAENGE = new Map<number, Form[]>();
for (const begriff of ALLE_BEGRIFFE) {
  begriff.stufen.forEach((namen, stufe) => {
    for (const form of namen.flatMap(wortformen)) {
      NACH_LAENGE.set(form.length, [...(NACH_LAENGE.get(form.length) ?? []), { form, begriff, stufe }]);
    }
  });
}

/** Words of one letter's difference to a label that mean something else. */
const ANDERE_WOERTER = new Set(["leistung"]);

/** What a text of a cell is the label of; null also where it could be two things. */
export function begriffAus(text: string): Nachgeschlagen | null {
  let beste: Form[] = [];
  let wenigste = Infinity;
  for (const wort of wortformen(text).filter((w) => !ANDERE_WOERTER.has(w))) {
    for (const form of aehnlichLange(wort)) {
      const fehler = tippfehler(wort, form.form);
      if (fehler !== null && fehler <= wenigste) {
        beste = fehler < wenigste ? [form] : [...beste, form];
        wenigste = fehler;
      }
    }
  }
  const [erste] = beste;
  if (erste === undefined || beste.some(({ begriff }) => begriff !== erste.begriff)) {
    return null;
  }

  return { begriff: erste.begriff, stufe: Math.min(...beste.map(({ stufe }) => stufe)) };
}

function aehnlichLange(wort: string): Form[] {
  return [0, -1, 1, -2, 2].flatMap((unterschied) => NACH_LAENGE.get(wort.length + unterschied) ?? []);
}
