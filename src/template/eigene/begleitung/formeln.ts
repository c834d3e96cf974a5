/** An amount where it arises: rounded once to the cent. */
export const rund = (ausdruck: string): string => `ROUND(${ausdruck},2)`;

/** Empty where something stands against it. */
export const wenn = (dagegen: string, sonst: string): string => `IF(${dagegen},"",${sonst})`;
