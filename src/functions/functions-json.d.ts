export const DEFAULT_ORIGIN: string;
export const FUNCTION_FILES: readonly string[];
export function functionsJson(generated: string, origin?: string): string;
