export * from "./arbeitsentgelt";
export * from "./entgeltabrechnung";
export { foerderungsgeld, type Foerderungsangaben } from "./foerderungsgeld";
export { kostenJeBeschaeftigten, type KostenJeBeschaeftigten } from "./kosten-je-beschaeftigten";
export * from "./sozialversicherung";
export { erstattetDurch, type Beitrag, type Beitragssumme, type Beitragszweig, type Tragung } from "./beitrag";
export type { Versicherungsangaben } from "./versicherungsangaben";
