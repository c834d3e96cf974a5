/** A small workbook open in the Excel stand-in, as the tests of the adapter need it. */
import { Host } from "../../host/host";
import { connect } from "../../host/jest-bridge";
import { declaredRequirements } from "../../host/requirements";

export function openKalkulation(): Host {
  const host = new Host({
    sheets: [
      {
        name: "Kostenkalkulation",
        isProtected: true,
        cells: {
          A1: "Plätze",
          B1: { value: 12, locked: false },
          A2: "Tage",
          B2: { value: 250, locked: false },
          A3: "Tagessatz",
          B3: { formula: "B4/B1/B2", value: { error: "#N/A" } },
        },
      },
      {
        name: "Eigenes Blatt",
        cells: { A1: 1.5, B1: "3-4", C1: true, A2: { formula: "A1*2", value: 3 }, B2: "=kein Formel", D4: "Ende" },
        names: { lokal: "'Eigenes Blatt'!$A$1" },
      },
      { name: "Leer", visibility: "Hidden" },
    ],
    names: { Plaetze: "Kostenkalkulation!$B$1" },
  });
  // A member above what the manifest asks for fails with ApiNotFound.
  connect(host, declaredRequirements());

  return host;
}
