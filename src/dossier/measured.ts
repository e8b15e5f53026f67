/** A figure of quality as the dossier shows it. */
export interface Measured { readonly what: string; readonly on: string; readonly value: string; readonly people: string | null }

/** Printed by `npm run bench`; copied here by hand at each release. F1 and shares in per cent. */
export const MEASURED: readonly Measured[] = [];
