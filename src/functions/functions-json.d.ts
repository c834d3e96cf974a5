export const DEFAULT_ORIGIN: string;
export function functionsJson(generated: string, origin?: string): string;
