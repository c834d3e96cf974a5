// The help page of the functions, built from functions.json and beispiele.json; works offline, without script.

const escape = (text) => String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const anzeige = (wert) =>
  typeof wert === "number" ? wert.toLocaleString("de-DE", { maximumFractionDigits: 4 }) : String(wert);

/** A result of several cells as it spills. */
function block(zeilen) {
  const zellen = (zeile) => zeile.map((wert) => `<td>${escape(anzeige(wert))}</td>`).join("");

  return `<table><caption>Ergebnis</caption><tbody>
${zeilen.map((zeile) => `<tr>${zellen(zeile)}</tr>`).join("\n")}
</tbody></table>
`;
}

function abschnitt({ id, description, parameters }, beispiel) {
  const argumente = parameters
    .map(
      (p) =>
        `<tr><th scope="row">${escape(p.name)}${p.optional ? " (kann entfallen)" : ""}</th><td>${escape(p.description)}</td></tr>`,
    )
    .join("\n");
  const alsBlock = Array.isArray(beispiel.ergebnis);
  const ergebnis =
    beispiel.ergebnis === null
      ? ""
      : alsBlock
        ? " ergibt diesen Block"
        : ` ergibt <strong>${escape(anzeige(beispiel.ergebnis))}</strong>`;

  return `<section id="${id}">
<h2>ALA.${id}</h2>
<p>${escape(description)}</p>
<table><caption>Argumente</caption><tbody>
${argumente}
</tbody></table>
<p>So wird gerechnet: ${escape(beispiel.formel)}.</p>
<p>Beispiel: <code>${escape(beispiel.aufruf)}</code>${ergebnis}.</p>
${alsBlock ? block(beispiel.ergebnis) : ""}<p>Fundstelle: ${escape(beispiel.fundstelle)}.</p>
</section>`;
}

function hilfeseite(functionsJson, beispiele) {
  const { functions } = JSON.parse(functionsJson);
  const abschnitte = functions.map((f) =>
    abschnitt(
      f,
      beispiele.find((b) => b.funktion === f.id),
    ),
  );
  const inhalt = functions.map(({ id }) => `<li><a href="#${id}">ALA.${id}</a></li>`).join("\n");

  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ALA: Hilfe zu den Funktionen</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-top: 1px solid; font-weight: normal; }
code { overflow-wrap: anywhere; }
</style>
</head>
<body>
<main>
<h1>Hilfe zu den Funktionen</h1>
<p>Die Funktionen rechnen auf Ihrem Rechner; es verlassen keine Daten die Arbeitsmappe. Zeigt eine Zelle #NV, fehlt der
Stichtag oder es gibt für diesen Tag keinen Wert. Zeigt sie #WERT!, ist eine Angabe falsch. Was genau, sagt
<a href="#GRUND">ALA.GRUND</a>. In amtlichen Blättern stehen nur Werte und eingebaute Formeln, keine ALA-Funktionen.</p>
<ul>
${inhalt}
</ul>
${abschnitte.join("\n")}
</main>
</body>
</html>
`;
}

module.exports = { hilfeseite };
