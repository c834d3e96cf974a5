import type { Sachkostenzeile } from "../../kosten/kostenarten";
import type { Deutung } from "../begriff";

/** Charts of accounts whose numbers were compared with a published chart. SKR14 is only derived from SKR04 and stays a question. */
export type Kontenrahmen = "SKR03" | "SKR04" | "PBV";

/** Accounts that mean the same. An account is a hint: it speaks only where the text does not, and only where it is sure. */
export interface Kontengruppe {
  /** What the account stands for, where it is sure. */
  readonly sicher?: Deutung;
  /** What it may stand for, where it is not; empty where anything may be in it. */
  readonly vielleicht?: string;
  readonly konten: Readonly<Partial<Record<Kontenrahmen, string>>>;
}

const zeile = (name: Sachkostenzeile): Deutung => ({ art: "sache", zeilen: [name], rang: 3, inProduktion: "raus" });

export const KONTEN: readonly Kontengruppe[] = [
  { sicher: zeile("Brennstoffe"), konten: { SKR03: "4230", SKR04: "6320" } },
  { vielleicht: "Übrige Energie, Wasser/Abwasser, Brennstoffe", konten: { SKR03: "4240", SKR04: "6325" } },
  { vielleicht: "Treibstoffe", konten: { SKR03: "4530", SKR04: "6530" } },
  {
    vielleicht: "",
    konten: { SKR03: "4580 4500 4280 4396 4909 4990 2380", SKR04: "6570 6500 6345 6436 6303 6970 6390", PBV: "66" },
  },
  { vielleicht: "Instandhaltung", konten: { SKR03: "4540 4805", SKR04: "6540 6470" } },
  {
    sicher: zeile("Steuern, Abgaben, Versicherung"),
    konten: { SKR03: "4510 4520 4366", SKR04: "7685 6520 6405", PBV: "710 711 712" },
  },
  {
    vielleicht: "Sächlicher Verwaltungsaufwand",
    konten: { SKR03: "4560 4610 4670 4806 4964", SKR04: "6580 6600 6670 6495 6837" },
  },
  { vielleicht: "Miete/Leasing/Pacht", konten: { SKR03: "4570 4960 4810", SKR04: "6560 6835 6498" } },
  { vielleicht: "Fremde Leistungen, Allgemeiner Materialaufwand", konten: { SKR03: "4250", SKR04: "6330" } },
  {
    sicher: { art: "fix", zeile: "Instandhaltung/Instandsetzung" },
    konten: { SKR03: "4260", SKR04: "6335", PBV: "771" },
  },
  { sicher: { art: "fix", zeile: "Miete/Leasing/Pacht" }, konten: { SKR03: "4210", SKR04: "6310", PBV: "76" } },
  { vielleicht: "Miete/Leasing/Pacht, Produktion", konten: { SKR03: "4220", SKR04: "6315" } },
  {
    vielleicht: "Steuern, Abgaben, Versicherung",
    konten: { SKR03: "4360 4380 4390 2375 4340 4969", SKR04: "6400 6420 6430 7680 7650 6859" },
  },
  { vielleicht: "Steuern, Abgaben, Versicherung, Personalkosten", konten: { SKR03: "4138", SKR04: "6120" } },
  {
    vielleicht: "Sächlicher Verwaltungsaufwand, Unmittelbare Betreuungskosten",
    konten: { SKR03: "4630 4653", SKR04: "6610 6643" },
  },
  {
    sicher: zeile("Sächlicher Verwaltungsaufwand"),
    konten: {
      SKR03: "4640 4650 4660 4663 4664 4666 4668 4910 4920 4925 4930 4970",
      SKR04: "6630 6640 6650 6663 6664 6660 6668 6800 6805 6810 6815 6855",
      PBV: "682 683 684",
    },
  },
  { vielleicht: "Sächlicher Verwaltungsaufwand, Lehr- und Lernmittel", konten: { SKR03: "4940", SKR04: "6820" } },
  { vielleicht: "Sächlicher Verwaltungsaufwand, Personalkosten", konten: { SKR03: "4945", SKR04: "6821" } },
  { vielleicht: "Personalkosten", konten: { SKR03: "4946 4165", SKR04: "6822 6140" } },
  { sicher: zeile("Zentrale Leistungen"), konten: { SKR03: "4950 4957", SKR04: "6825 6827" } },
  { sicher: { art: "teilung", teilung: "zentrale" }, konten: { SKR03: "4955", SKR04: "6830", PBV: "685" } },
  { vielleicht: "Allgemeiner Materialaufwand, Produktion", konten: { SKR03: "4980", SKR04: "6850" } },
  { vielleicht: "Allgemeiner Materialaufwand, Inventar", konten: { SKR03: "4985", SKR04: "6845" } },
  {
    sicher: { art: "anlage", zeile: "Abschreibung Inventar" },
    konten: { SKR03: "4855 4860 0480", SKR04: "6260 6262 0670" },
  },
  { vielleicht: "Inventar", konten: { SKR03: "4862 0485", SKR04: "6264 0675" } },
  { vielleicht: "Abschreibung", konten: { SKR03: "4830 4831 4832 4851", SKR04: "6220 6221 6222 6241" } },
  { vielleicht: "Instandhaltung, Produktion", konten: { SKR03: "4800 4809", SKR04: "6460 6490" } },
  { sicher: { art: "niemals", grund: "zinsen" }, konten: { SKR03: "2110 4992", SKR04: "7310 6974", PBV: "720" } },
  { vielleicht: "Zinsen", konten: { SKR03: "2120 2100", SKR04: "7320 7300" } },
  {
    sicher: { art: "personal", funktion: null },
    konten: {
      SKR03: "4110 4120 4127 4130 4190 4125 4140",
      SKR04: "6010 6020 6027 6110 6030 6050 6130",
      PBV: "600 601 602 603 604 605 64",
    },
  },
  { vielleicht: "Personalkosten, Steuern, Abgaben, Versicherung", konten: { SKR03: "4139", SKR04: "6440" } },
  {
    sicher: { art: "niemals", grund: "produktion" },
    konten: {
      SKR03: "3000 3300 3400 3800 4000 4700 4710 4760 4780 4790 4750",
      SKR04: "5100 5300 5400 5170 5171 5800 6700 6710 6770 6780 6790 6760 5190",
      PBV: "73",
    },
  },
  { vielleicht: "Produktion", konten: { SKR03: "3100 4730", SKR04: "5900 6740" } },
  { sicher: { art: "niemals", grund: "privat" }, konten: { SKR03: "1800 1810", SKR04: "2100 2150" } },
  { vielleicht: "Wasser/Abwasser, Übrige Energie, Brennstoffe", konten: { PBV: "67" } },
  { sicher: zeile("Allgemeiner Materialaufwand"), konten: { PBV: "680" } },
  { sicher: zeile("Fremde Leistungen"), konten: { PBV: "681" } },
  { vielleicht: "Mittagessen, Unmittelbare Betreuungskosten", konten: { PBV: "65" } },
  { sicher: { art: "fix", zeile: "Zinsen im Rahmen öffentlicher Förderungen" }, konten: { PBV: "721" } },
  { sicher: { art: "fix", zeile: null }, konten: { PBV: "751" } },
];
