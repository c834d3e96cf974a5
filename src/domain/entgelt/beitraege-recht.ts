import type { Betrag } from "../mengen/betrag";
import type { Beitragsrechnung } from "./beitrag";
import type { Beitragswerte } from "./beitragswerte";
import type { Bemessung } from "./bemessung";
import { FUNDSTELLEN } from "./fundstellen";
import { krankenbeitrag } from "./krankenbeitrag";
import { kinderlosenbeitrag, pflegebeitrag } from "./pflegebeitrag";
import { keinRentenbeitrag, rentenbeitrag } from "./rentenbeitrag";
import { KEINE_INSOLVENZGELDUMLAGE, umlageU2, unfallbeitrag } from "./umlagen";
import type { Versicherungsangaben } from "./versicherungsangaben";

/** Every contribution of a month by the law in force. */
export function beitraegeNachRecht(
  b: Bemessung,
  werte: Beitragswerte,
  angaben: Versicherungsangaben,
): readonly Beitragsrechnung[] {
  const { kinderlos = false, abschlagskinder = 0, altersvollrente = false } = angaben;
  const ohneKrankengeld = altersvollrente
    ? "Vollrente wegen Alters"
    : angaben.volleErwerbsminderungsrente === true
      ? "Rente wegen voller Erwerbsminderung"
      : null;
  const rentenfrei = altersvollrente && angaben.verzichtAufRentenfreiheit !== true;
  const unfall: Betrag | null = angaben.unfallversicherung ?? null;
  const ueberDerGrenze = b.laufend > b.kranken.alleinBis;
  const eigenerZusatz = ueberDerGrenze ? (angaben.zusatzbeitragssatz ?? null) : null;

  return [
    krankenbeitrag(b, werte, { ohneKrankengeld, eigenerZusatz }),
    pflegebeitrag(b, werte, abschlagskinder),
    ...(kinderlos ? [kinderlosenbeitrag(b, werte)] : []),
    rentenfrei ? keinRentenbeitrag() : rentenbeitrag(b, werte),
    ...(unfall === null ? [] : [unfallbeitrag(unfall, FUNDSTELLEN.unfall)]),
    umlageU2(b, angaben.u2Satz ?? null),
    KEINE_INSOLVENZGELDUMLAGE,
  ];
}
