/** @jest-environment jsdom */
import { act } from "react";
import { Bildschirm } from "../bildschirm";

jest.setTimeout(60_000);

test("Was ändert sich? Der Grundbetrag steigt am 01.08.2024 von 126 € auf 133 € (recht.md, Grundbetrag)", async () => {
  const schirm = await Bildschirm.mit(null);
  await schirm.druecke("Entgelt");
  await schirm.bis("Was ändert sich?");
  const klappe = [...schirm.boden.querySelectorAll("details")].find((e) => e.textContent.includes("Was ändert sich?"));
  await act(async () => {
    klappe?.setAttribute("open", "");
    klappe?.dispatchEvent(new Event("toggle"));
    await Promise.resolve();
  });
  await schirm.bis("Bitte zwei Stichtage wählen.");
  const [vorher, nachher] = [...(klappe?.querySelectorAll("input") ?? [])].map(({ id }) => id);
  await schirm.tippe(vorher ?? "", "2024-07-31");
  await schirm.tippe(nachher ?? "", "2024-08-01");
  await schirm.bis(/126,00.*→ 133,00/);
  expect(schirm.text()).toContain("29. BAföGÄndG");
});
