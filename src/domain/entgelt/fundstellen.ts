import { eigeneLesart, handbuch, norm, type Fundstelle } from "../recht/fundstelle";

function wort(fundstelle: Fundstelle, wortlaut: string): Fundstelle {
  return { ...fundstelle, wortlaut };
}

/** The rules of bearing and refund: what stands beside the dated values. */
export const FUNDSTELLEN = {
  arbeitsentgelt: wort(
    norm("§ 221 Abs. 2 S. 1 SGB IX, § 60 Abs. 4 SGB IX"),
    "Grundbetrag in Höhe des Ausbildungsgeldes … und einem leistungsangemessenen Steigerungsbetrag",
  ),
  afoegAla: wort(
    norm("§ 111 Abs. 3 SGB IX"),
    "Zu den Leistungen nach Absatz 1 Nummer 1 und 2 gehört auch das Arbeitsförderungsgeld nach § 59.",
  ),
  bezugsgroesseKranken: wort(
    norm("§ 400 Abs. 1 Nr. 1 SGB V", "früher § 398"),
    "gilt vom 1. Januar 2001 an die Bezugsgröße nach § 18 Abs. 1 des Vierten Buches auch in dem in Artikel 3 des Einigungsvertrages genannten Gebiet",
  ),
  zusatzbeitragDurchschnitt: wort(
    norm("§ 242 Abs. 3 S. 1 Nr. 3 SGB V"),
    "wenn das tatsächliche Arbeitsentgelt den nach § 235 Absatz 3 maßgeblichen Mindestbetrag nicht übersteigt",
  ),
  zusatzbeitragKasse: norm("§ 242 Abs. 1 S. 2 SGB V"),
  krankenAllein: wort(
    norm("§ 251 Abs. 2 S. 1 Nr. 2, S. 3 SGB V"),
    "Der Träger der Einrichtung trägt den Beitrag allein … wenn das tatsächliche Arbeitsentgelt den nach § 235 Abs. 3 maßgeblichen Mindestbetrag nicht übersteigt; im übrigen gilt § 249 Abs. 1 entsprechend",
  ),
  krankenErstattung: wort(
    norm("§ 251 Abs. 2 S. 2, 3 SGB V"),
    "die Beiträge, die der Träger der Einrichtung zu tragen hat, von den für die behinderten Menschen zuständigen Leistungsträgern zu erstatten",
  ),
  pflegeTragung: norm("§ 59 Abs. 1 S. 1 SGB XI i. V. m. § 251 Abs. 2 S. 1 Nr. 2, S. 3 SGB V"),
  pflegeErstattung: norm("§ 59 Abs. 1 S. 1 SGB XI i. V. m. § 251 Abs. 2 S. 2, 3 SGB V"),
  kinderlos: wort(
    norm("§ 59 Abs. 5 SGB XI, § 60 Abs. 5 SGB XI"),
    "Den Beitragszuschlag für Kinderlose nach § 55 Absatz 3 Satz 1 trägt das Mitglied.",
  ),
  kinderabschlag: wort(
    norm("§ 59a SGB XI"),
    "Der Abschlag nach § 55 Absatz 3 Satz 4 und 5 reduziert die vom Mitglied zu tragenden Beiträge.",
  ),
  rentenTragung: wort(
    norm("§ 168 Abs. 1 Nr. 2 SGB VI"),
    "wenn … das monatliche Arbeitsentgelt 20 vom Hundert der monatlichen Bezugsgröße nicht übersteigt, sowie für den Betrag zwischen dem monatlichen Arbeitsentgelt und 80 vom Hundert der monatlichen Bezugsgröße …, im Übrigen von den Versicherten und den Trägern der Einrichtung oder dem anderen Leistungsanbieter … je zur Hälfte",
  ),
  rentenBund: wort(
    norm("§ 179 Abs. 1 S. 1 SGB VI, § 1 AufwErstV"),
    "erstattet der Bund … die Beiträge, die auf den Betrag zwischen dem tatsächlich erzielten monatlichen Arbeitsentgelt und 80 Prozent der monatlichen Bezugsgröße entfallen",
  ),
  rentenTraeger: wort(
    norm("§ 179 Abs. 1 S. 2 SGB VI"),
    "Im Übrigen erstatten die Kostenträger … die von diesen getragenen Beiträge für behinderte Menschen",
  ),
  haelften: wort(
    norm("§ 2 Abs. 1 S. 1 und 3 BVV"),
    "durch Anwendung des halben Beitragssatzes auf das Arbeitsentgelt und anschließender Verdoppelung des gerundeten Ergebnisses",
  ),
  unfall: norm("§ 2 Abs. 1 Nr. 4 SGB VII; § 58 Abs. 3 S. 2 Nr. 1 SGB IX", "BSG 29.05.2019, B 8 SO 1/18 R"),
  keineU2: wort(
    eigeneLesart("§ 11 Abs. 2 Nr. 4 AAG"),
    "Menschen mit Behinderungen im Arbeitsbereich anerkannter Werkstätten, die zu den Werkstätten in einem arbeitnehmerähnlichen Rechtsverhältnis stehen",
  ),
  u2Bemessung: wort(
    norm("§ 7 Abs. 2 S. 1 AAG"),
    "Prozentsatz des Entgelts …, nach dem die Beiträge zur gesetzlichen Rentenversicherung … bemessen werden",
  ),
  keineInsolvenzumlage: wort(
    norm("§ 358 Abs. 2 S. 2 SGB III"),
    "Maßgebend ist das Arbeitsentgelt, nach dem die Beiträge zur gesetzlichen Rentenversicherung für die im Betrieb beschäftigten Arbeitnehmerinnen, Arbeitnehmer und Auszubildenden bemessen werden",
  ),
  rundungHalb: wort(
    norm("§ 2 Abs. 1 S. 2 und 3 BVV"),
    "Auf Beiträge, die der Arbeitgeber allein trägt, kann Satz 1 entsprechend angewandt werden.",
  ),
  einmaligKranken: norm("§ 251 Abs. 2 S. 1 Nr. 2 SGB V, § 59 Abs. 1 S. 1 SGB XI", "BSG 23.07.2014, B 12 P 1/12 R"),
  einmaligRenten: wort(
    norm("§ 168 Abs. 2 SGB VI"),
    "von dem diese Grenze übersteigenden Teil des Arbeitsentgelts jeweils zur Hälfte; im Übrigen tragen die Arbeitgeber den Beitrag allein",
  ),
  einmaligHoechstgrenze: norm("§ 23a Abs. 3 SGB IV"),
  einmaligAfoeg: eigeneLesart("§ 59 Abs. 1 SGB IX (Monat mit Einmalzahlung)"),
  teilmonat: wort(
    norm("§ 1 Abs. 1 BVV; § 223 Abs. 1, 2 SGB V, § 123 Abs. 3 SGB VI"),
    "für die Kalendertage berechnet, an denen eine versicherungspflichtige Beschäftigung besteht (Sozialversicherungstage); ein voller Kalendermonat wird mit 30 Sozialversicherungstagen angesetzt",
  ),
  unbezahlt: eigeneLesart("§ 7 Abs. 3 SGB IV und § 235 Abs. 3 SGB V (BSG 10.05.1990 gegen Haufe, SGB V § 235 Rz. 16)"),
  rentenfrei: norm("§ 5 Abs. 4 S. 1 Nr. 1, S. 2 SGB VI, § 172 Abs. 1 S. 2 SGB VI"),
  grundbetragTeilzeit: eigeneLesart("§ 221 Abs. 2 SGB IX (Haufe, SGB IX § 221 Rz. 11e; BAGüS)"),
  abschlaege: norm("§ 3 Abs. 2, 3 AufwErstV"),
  faelligkeit: wort(norm("§ 23 Abs. 1 S. 2 SGB IV"), "spätestens am drittletzten Bankarbeitstag des Monats"),
  afoegAlsEntgelt: eigeneLesart("§ 14 SGB IV und § 59 SGB IX (Handbuch Tab. 3 rechnet ebenso)"),
  sachsenPflege: eigeneLesart("§ 58 Abs. 3 SGB XI"),
  handbuchEntgelt: handbuch("Kap. 6.2, Tab. 3, Nr. 1 (Z. 722-727)"),
  handbuchBeitraege: handbuch("Kap. 6.2, Tab. 3, Nr. 2 (Z. 729-737)"),
  handbuchKosten: handbuch("Kap. 6.2, Tab. 3, Nr. 3 (Z. 739-742)", "muss erwirtschaftet werden"),
} as const;

/** Each place once, in the order of its first use. */
export function einmalig(fundstellen: Iterable<Fundstelle | undefined>): readonly Fundstelle[] {
  const nachStelle = new Map<string, Fundstelle>();
  for (const f of fundstellen) {
    const stelle = f === undefined ? "" : `${f.stelle}|${f.fassung ?? ""}`;
    if (f !== undefined && !nachStelle.has(stelle)) {
      nachStelle.set(stelle, f);
    }
  }

  return [...nachStelle.values()];
}
