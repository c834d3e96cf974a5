export * from "./arbeitsentgelt";
export { foerderungsgeld, type Foerderungsangaben } from "./foerderungsgeld";
export * from "./kosten-je-beschaeftigten";
export * from "./sozialversicherung";
export { erstattetDurch, type Beitrag, type Beitragssumme, type Beitragszweig, type Tragung } from "./beitrag";
export type { Versicherungsangaben } from "./versicherungsangaben";
