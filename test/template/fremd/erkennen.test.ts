import { erkenneFormular } from "../../../src/template/fremd";
import { imSpeicher } from "./support/formular";
import { tabelle1 } from "./support/tabelle1";

test("probe", async () => {
  for (const zellen of ["gedruckt", "leer", "formeln"] as const) {
    const e = await erkenneFormular(imSpeicher([tabelle1({ zellen })]));
    console.log(
      zellen,
      e.form,
      e.fehlend,
      JSON.stringify(e.mehrdeutig),
      e.entwurf?.felder.map((f) => `${f.feld}=${f.zelle}${f.eingabe ? "" : "!"} ${f.typ}`).join("\n"),
    );
  }
});
