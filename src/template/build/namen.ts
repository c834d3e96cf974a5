import { bereich, blattname } from "../adresse";
import { EIGENE_KARTE } from "../eigene/karte";
import type { Name } from "./ooxml/package";
import type { SheetDraft } from "./ooxml/sheet";

/** The defined names: fields and lists of the map, and per sheet what Excel needs for printing and filtering. */
export function namen(sheets: readonly SheetDraft[]): Name[] {
  const felder = EIGENE_KARTE.felder.flatMap((f) =>
    f.name === undefined ? [] : [{ name: f.name, refersTo: bereich(f.blatt, f.zelle), sheet: null }],
  );
  const listen = EIGENE_KARTE.tabellen.flatMap((t) => {
    const erste = t.spalten[0]?.spalte ?? "A";
    const letzte = t.spalten.at(-1)?.spalte ?? erste;
    const refersTo = bereich(t.blatt, `${erste}${t.ersteZeile}`, `${letzte}${t.letzteZeile}`);

    return t.name === undefined ? [] : [{ name: t.name, refersTo, sheet: null }];
  });

  return [...felder, ...listen, ...sheets.flatMap(blattnamen)];
}

function blattnamen(blatt: SheetDraft, sheet: number): Name[] {
  const { area, titleRows } = blatt.print;
  const [vonFilter = "A1", bisFilter = vonFilter] = (blatt.filter ?? "").split(":");

  return [
    { name: "_xlnm.Print_Area", refersTo: area.split(",").map(druckbereich(blatt.name)).join(","), sheet },
    ...(titleRows === null
      ? []
      : [
          { name: "_xlnm.Print_Titles", refersTo: drucktitel(blatt, titleRows), sheet },
          // By this name screen readers announce the column headings of a list.
          { name: "ColumnTitle", refersTo: bereich(blatt.name, `A${titleRows[1]}`), sheet },
        ]),
    ...(blatt.filter === null
      ? []
      : [
          {
            name: "_xlnm._FilterDatabase",
            refersTo: bereich(blatt.name, vonFilter, bisFilter),
            sheet,
            hidden: true as const,
          },
        ]),
  ];
}

function druckbereich(blatt: string): (area: string) => string {
  return (area) => {
    const [von = "A1", bis = von] = area.split(":");

    return bereich(blatt, von, bis);
  };
}

function drucktitel({ name, print }: SheetDraft, [von, bis]: readonly [number, number]): string {
  const zeilen = `${blattname(name)}!$${von}:$${bis}`;
  const spalten = print.titleColumns;

  return spalten === undefined ? zeilen : `${blattname(name)}!$${spalten[0]}:$${spalten[1]},${zeilen}`;
}
