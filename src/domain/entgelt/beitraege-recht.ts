import type { Betrag } from "../mengen/betrag";
import type { Beitragsrechnung } from "./beitrag";
import type { Beitragswerte } from "./beitragswerte";
import type { Bemessung } from "./bemessung";
import { FUNDSTELLEN } from "./fundstellen";
import { krankenbeitrag } from "./krankenbeitrag";
import { kinderlosenbeitrag, pflegebeitrag } from "./pflegebeitrag";
import { rentenbeitrag } from "./rentenbeitrag";
import { keineInsolvenzgeldumlage, umlageU2, unfallbeitrag } from "./umlagen";
import type { Versicherungsangaben } from "./versicherungsangaben";

/** Every contribution of a month by the law in force. */
export function beitraegeNachRecht(
  b: Bemessung,
  werte: Beitragswerte,
  angaben: Versicherungsangaben,
): readonly Beitragsrechnung[] {
  const { kinderlos = false, abschlagskinder = 0, volleErwerbsminderungsrente = false } = angaben;
  const unfall: Betrag | null = angaben.unfallversicherung ?? null;
  const ueberDerGrenze = b.entgelt > b.kranken.alleinBis;
  const eigenerZusatz = ueberDerGrenze ? (angaben.zusatzbeitragssatz ?? null) : null;

  return [
    krankenbeitrag(b, werte, { volleErwerbsminderungsrente, eigenerZusatz }),
    pflegebeitrag(b, werte, abschlagskinder),
    ...(kinderlos ? [kinderlosenbeitrag(b, werte)] : []),
    rentenbeitrag(b, werte),
    ...(unfall === null ? [] : [unfallbeitrag(unfall, FUNDSTELLEN.unfall)]),
    umlageU2(b, angaben.u2Satz ?? null),
    keineInsolvenzgeldumlage(),
  ];
}
