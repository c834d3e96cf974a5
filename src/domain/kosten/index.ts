export * from "./abschreibung";
export * from "./eingabe";
export * from "./foerderung-sab";
export * from "./kalkulation";
export * from "./kostenarten";
export * from "./kostenkalkulation";
export * from "./mindeststunden";
export { personalkosten, personalunion, stellenanteil, type Stellenangaben } from "./stellenanteil";
export * from "./tagessatz";
