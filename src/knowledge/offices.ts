/** How an office or body of a state is worded ({C}: a country, {O}: an organisation), and the PLOVER sector that this earns. */
export type OfficePattern = readonly [wording: string, sector: string];

/**
 * How offices and ministries are named in news.
 *
 * Source: written for this project.
 * Licence: ours; may be copied into the product.
 * Made by training/make-knowledge.ts.
 */
export const offices: readonly OfficePattern[] = [
  ['{C} president|prime minister|premier|chancellor|king|queen|emir|sultan|crown prince|supreme leader|leader|head of state|head of government', 'GOV'],
  ['{C} (foreign|defence|defense|finance|interior|trade|commerce|economy|energy|justice|information|agriculture|health) minister|ministry|secretary', 'GOV'],
  ['{C} minister of|for (foreign affairs|defence|finance|the interior|trade)', 'GOV'],
  ['secretary of (state|defense|the treasury|commerce|homeland security)', 'GOV (USA unless another country is named)'],
  ['deputy|vice|assistant|under|permanent + any of the above', 'GOV'],
  ['former|ex-|onetime|ousted + any of the above', 'ELI'],
  ['national security adviser|advisor|council', 'GOV'],
  ['ambassador|envoy|special representative|consul|charge d\'affaires|embassy|consulate|mission + of|to {C}', 'GOV (sender, not the host)'],
  ['{C} embassy in {C2}', 'GOV of the first country'],
  ['spokesman|spokeswoman|spokesperson for|of X', 'the sector of X'],
  ['{C} officials|authorities|government|administration|cabinet|diplomats|negotiators|delegation', 'GOV'],
  ['senior|top|unnamed|anonymous {C} official', 'GOV, anonymous'],
  ['{C} intelligence (agency|agencies|officials|services|community)', 'SPY'],
  ['{C} military|army|navy|air force|troops|forces|soldiers|general|admiral|commander|joint chiefs', 'MIL'],
  ['{C} parliament|lawmakers|senators|congress|MPs|deputies|legislature|speaker', 'LEG'],
  ['{C} court|judge|prosecutor|supreme court|tribunal', 'JUD'],
  ['{C} police|gendarmerie|border guards|law enforcement', 'COP'],
  ['{C} companies|firms|banks|manufacturers|suppliers|traders|exporters|importers', 'BUS'],
  ['{C} state media|news agency|newspaper|broadcaster', 'JRN'],
  ['{C} opposition (leader|party|figure)', 'OPP'],
  ['{C} rebels|insurgents|separatists|guerrillas|militants', 'REB'],
  ['{C} people|citizens|nationals|civilians|residents|voters', 'CVL'],
  ['{O} secretary-general|secretary general|chief|head|president|commissioner|high representative', 'the organisation'],
  ['{O} ambassadors|foreign ministers|defence ministers|leaders|allies|members|member states', 'the organisation'],
];
