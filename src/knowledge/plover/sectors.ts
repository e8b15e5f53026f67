/**
 * Sectors of PLOVER: what part of a society an actor belongs to.
 *
 * Source: Open Event Data Alliance, PLOVER manual, repository state of 4 Feb 2024; definitions re-worded here.
 * Licence: CC BY-SA 4.0, see NOTICE in this folder. Made by training/make-knowledge.ts.
 */
export const ploverSectors: Readonly<Record<string, string>> = {
  COP: 'police',
  GOV: 'government, executive, ministers, agencies',
  JUD: 'judges, courts',
  LEG: 'parliament, lawmakers',
  MIL: 'state military',
  PRM: 'pro-government paramilitaries',
  PTY: 'political parties',
  REB: 'armed opposition',
  SPY: 'state intelligence',
  UAF: 'unidentified armed men',
  UNK: 'unknown, generic',
  AGR: 'farm labour',
  BUS: 'domestic business',
  CRM: 'criminals',
  CVL: 'civilians, protesters, activists',
  EDU: 'schools, students',
  ELI: 'former officials and their families',
  JRN: 'media, journalists',
  LAB: 'organised labour',
  MED: 'health workers and bodies',
  REF: 'refugees, displaced',
  OPP: 'political opposition',
  PRE: 'partly recognised entity (added to another code)',
  REL: 'religious bodies',
  SOC: 'other civil society',
};
