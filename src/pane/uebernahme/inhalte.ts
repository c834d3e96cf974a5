import { adresse, spaltennummer } from "../../template/adresse";
import type { CellAddress, CellContent, Workbook } from "../../workbook/port";

const LEER: CellContent = { value: null, formula: null, locked: false };

interface Rechteck {
  readonly links: number;
  readonly oben: number;
  readonly bereich: string;
  readonly flaeche: number;
}

/** The contents of many cells, in their order, in one read. Cells that lie together are read as one rectangle per sheet. */
export async function inhalte(workbook: Workbook, zellen: readonly CellAddress[]): Promise<readonly CellContent[]> {
  const jeBlatt = new Map<string, CellAddress[]>();
  for (const zelle of zellen) {
    const liste = jeBlatt.get(zelle.sheet);
    if (liste === undefined) {
      jeBlatt.set(zelle.sheet, [zelle]);
    } else {
      liste.push(zelle);
    }
  }
  const bekannt = new Map<string, CellContent>();
  const anfragen = [...jeBlatt].flatMap(([sheet, liste]) => {
    const ganzes = rechteck(liste);

    // A few cells far apart are cheaper one by one than everything between them.
    return ganzes.flaeche <= 4 * liste.length + 1000
      ? [{ sheet, ...ganzes }]
      : liste.map((zelle) => ({ sheet, ...rechteck([zelle]) }));
  });
  const antworten = await workbook.read(anfragen.map(({ sheet, bereich }) => ({ sheet, range: bereich })));
  anfragen.forEach(({ sheet, links, oben }, i) => {
    antworten[i]?.forEach((zeile, r) => {
      zeile.forEach((inhalt, s) => bekannt.set(`${sheet}!${links + s}!${oben + r}`, inhalt));
    });
  });

  return zellen.map(({ sheet, cell }) => {
    const { spalte, zeile } = adresse(cell);

    return bekannt.get(`${sheet}!${spaltennummer(spalte)}!${zeile}`) ?? LEER;
  });
}

function rechteck(zellen: readonly CellAddress[]): Rechteck {
  const orte = zellen.map(({ cell }) => adresse(cell));
  const spalten = [...new Set(orte.map((ort) => ort.spalte))].sort((a, b) => spaltennummer(a) - spaltennummer(b));
  const zeilen = orte.map((ort) => ort.zeile);
  const [oben, unten] = zeilen.reduce(([a, b], z) => [z < a ? z : a, z > b ? z : b], [Infinity, 0]);
  const [links = "A", rechts = links] = [spalten[0], spalten.at(-1)];

  return {
    links: spaltennummer(links),
    oben,
    bereich: `${links}${oben}:${rechts}${unten}`,
    flaeche: (spaltennummer(rechts) - spaltennummer(links) + 1) * (unten - oben + 1),
  };
}
