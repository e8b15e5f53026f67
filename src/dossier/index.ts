export { claimsCsv } from './claims-csv.ts';
export { dossierHtml, type DossierOptions } from './dossier-html.tsx';
