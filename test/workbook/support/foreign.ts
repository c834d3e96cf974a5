import { MAIN, workbookParts, type Parts } from "./xlsx";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const PACKAGE_TYPE = "application/vnd.openxmlformats-officedocument";

/** Rows of the form: labels as shared strings, inputs unlocked (s="1"), sums as formulas with their values. */
const FORM = `<row r="1" spans="1:4" ht="20.25" customHeight="1"><c r="A1" s="2" t="s"><v>0</v></c></row>
<row r="3" spans="1:4"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>4</v></c><c r="C3" s="3"><f>B3*2</f><v>8</v></c></row>
<row r="4" spans="1:4"><c r="A4" t="s"><v>2</v></c><c r="B4" s="1" t="s"><v>3</v></c><c r="C4" s="3" t="str"><f>IF(B4="offen","fehlt","da")</f><v>fehlt</v></c></row>
<row r="5" spans="1:4" x14ac:dyDescent="0.25"><c r="A5" t="s"><v>2</v></c><c r="B5" s="1"/><c r="C5" s="3"><f>SUM(B3:B9)*Tage</f><v>1000</v></c><c r="D5"><v>7.1</v></c></row>
<row r="7"><c r="A7" t="s"><v>1</v></c><c r="C7" s="3"><f>D5*2</f><v>14.2</v></c></row>`;

/**
 * A form as Excel leaves it, with everything that other libraries lose: chart, drawing, drop-downs, conditional formats,
 * protection, notes and threaded comments, names, a table, printer settings, custom XML, macros, a calculation chain.
 */
export function foreignParts(): Parts {
  const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 255, 0, 1]);

  return workbookParts({
    workbookType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    workbookPr: '<workbookPr codeName="DieseArbeitsmappe"/><workbookProtection lockStructure="1"/>',
    sheets: [
      {
        name: "Kosten",
        xml:
          `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
          ` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
          `<sheetPr codeName="Tabelle1"/><dimension ref="A1:D7"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews>` +
          `<cols><col min="1" max="1" width="42.7" customWidth="1"/><col min="2" max="2" width="12" style="1"/></cols><sheetData>${FORM}</sheetData>` +
          `<sheetProtection sheet="1" objects="1" scenarios="1"/><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>` +
          `<conditionalFormatting sqref="B3:B9"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>` +
          `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B4"><formula1>"offen,da"</formula1></dataValidation></dataValidations>` +
          `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId2"/>` +
          `<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts>` +
          `<extLst><ext uri="{x}" xmlns:x14="urn:x14"><x14:row r="3"><x14:c r="B3"><x14:v>99</x14:v></x14:c></x14:row></ext></extLst></worksheet>`,
        relationships: [
          ["drawing", "../drawings/drawing1.xml"],
          ["printerSettings", "../printerSettings/printerSettings1.bin"],
          ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
          ["comments", "../comments1.xml"],
          [
            "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
            "../threadedComments/threadedComment1.xml",
          ],
          ["table", "../tables/table1.xml"],
        ],
      },
      {
        name: "Zweites Blatt",
        xml: '<sheetData><row r="1"><c r="A1"><f>Kosten!C5+1</f><v>1001</v></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData>',
      },
      { name: "Unberührt", xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', state: "hidden" },
    ],
    strings:
      "<si><t>Kostenkalkulation</t></si><si><t>Plätze</t></si><si><t xml:space='preserve'>Stand </t></si><si><t>offen</t></si>",
    styles:
      '<fonts count="1"><font/></fonts><cellXfs count="4"><xf/><xf numFmtId="4" applyProtection="1"><protection locked="0"/></xf><xf fontId="0"/><xf numFmtId="2"/></cellXfs><dxfs count="1"><dxf/></dxfs>',
    afterSheets:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Kosten!$A$1:$D$9</definedName><definedName name="Tage">250</definedName></definedNames><calcPr calcId="191029"/>',
    workbookRelationships: [
      ["calcChain", "calcChain.xml"],
      ["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
      ["theme", "theme/theme1.xml"],
      ["http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
    ],
    overrides: {
      "/xl/calcChain.xml": `${PACKAGE_TYPE}.spreadsheetml.calcChain+xml`,
      "/xl/charts/chart1.xml": `${PACKAGE_TYPE}.drawingml.chart+xml`,
      "/xl/vbaProject.bin": "application/vnd.ms-office.vbaProject",
    },
    parts: {
      "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="C3" i="1"/><c r="C4"/><c r="C5"/><c r="C7"/><c r="A1" i="2"/><c r="B1"/></calcChain>`,
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing"><!-- Diagramm --></xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": "<Relationships/>",
      "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="${DRAWING}/chart"><c:v>8</c:v></c:chartSpace>`,
      "xl/drawings/vmlDrawing1.vml": "<xml xmlns:v='urn:schemas-microsoft-com:vml'><v:shape/><br></xml>",
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>A</author></authors></comments>`,
      "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
      "xl/persons/person.xml": "<personList/>",
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="Liste" displayName="Liste" ref="F3:G5"><autoFilter ref="F3:G5"/><tableColumns count="2"><tableColumn id="1" name="Was"/><tableColumn id="2" name="Wert"/></tableColumns></table>`,
      "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 256),
      "xl/media/image1.png": png,
      "xl/vbaProject.bin": Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 251),
      "xl/theme/theme1.xml": "<a:theme xmlns:a='urn:a'/>",
      "customXml/item1.xml": "<eigenes>€</eigenes>",
      "docProps/app.xml": "<Properties/>",
    },
  });
}
