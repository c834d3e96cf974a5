import { handbuch, norm, type Fundstelle } from "../recht/fundstelle";

const wort = (fundstelle: Fundstelle, wortlaut: string): Fundstelle => ({ ...fundstelle, wortlaut });

export const ARBEITSERGEBNIS = {
  ertraege: wort(
    norm("§ 12 Abs. 4 S. 2 WVO"),
    "Umsatzerlösen, Zins- und sonstigen Erträgen aus der wirtschaftlichen Tätigkeit und den von den Rehabilitationsträgern erbrachten Kostensätzen",
  ),
  kosten: wort(
    norm("§ 12 Abs. 4 S. 3 WVO"),
    "nicht hingegen die Kosten für die Arbeitsentgelte … und das Arbeitsförderungsgeld",
  ),
  tabelle: handbuch("Kap. 6.2, Tab. 4 (Z. 750-766)", "Arbeitsergebnis (Summe I minus Summe II)"),
  ruecklage: wort(
    norm("§ 12 Abs. 5 S. 1 Nr. 2 WVO"),
    "höchstens eines Betrages, der zur Zahlung der Arbeitsentgelte … für sechs Monate erforderlich ist",
  ),
  getrennt: wort(
    norm("§ 58 Abs. 4 S. 2, 3 SGB IX"),
    "Dabei wird getrennt ausgewiesen, ob sich durch die Vergütung Verluste oder Gewinne ergeben.",
  ),
  keineMinderung: wort(
    norm("§ 125 Abs. 4 S. 3 SGB IX, § 58 Abs. 4 S. 3 SGB IX"),
    "Das Arbeitsergebnis … darf nicht dazu verwendet werden, die Vergütung … zu mindern.",
  ),
} as const;
