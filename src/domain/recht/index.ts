export * from "./fundstelle";
export * from "./parameter";
export * from "./rechtsstand";
export * from "./parameter/abschreibung";
export * from "./parameter/foerderung";
export * from "./parameter/personalschluessel";
export * from "./parameter/verguetung";
export * from "./parameter-der-kalkulation";
