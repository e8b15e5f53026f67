/** Offices whose holder acts for the body or state behind him: no legislators, players or veterans. */
export const ACTING_OFFICE: RegExp =
  /\b(?:officials?|spokes(?:man|woman|person|people|persons)|diplomats?|ministers?|ministry|presidents?|premiers?|chancellors?|governors?|mayors?|authorit(?:y|ies)|administration|government|military|army|navy|police|commanders?|officers?|generals?|admirals?|envoys?|ambassadors?|secretar(?:y|ies)|deput(?:y|ies)|negotiators?|regulators?|inspectors?|executives?|leaders?|chiefs?|heads?|directors?|chair(?:man|woman|person)?|king|queen|prince|emir|sultan|pope|commissioners?|ceo|soldiers?|troops?|forces|agents?|guards?|prosecutors?)\b/iu;

/** … and those of an assembly, where the same words are used: "House Majority Leader", "deputy speaker". */
export const ASSEMBLY_OFFICE: RegExp =
  /\b(?:house|senate|congress|parliament\w*|assembly|majority|minority|opposition|whip|caucus|committee|senators?|sens?\.|lawmakers?|legislators?|representatives?|reps?\.|delegates?|mps?|congress(?:man|woman)|party|republicans?|democrats?|candidates?|campaign)\b/iu;

/** Bodies through which a state acts. */
export const STATE_ARM: RegExp =
  /\b(?:government|administration|ministry|department|office|treasury|embassy|consulate|mission|delegation|cabinet|white house|kremlin|downing street|number 10|forces?|troops?|soldiers?|army|navy|military|marines?|guards?|police|command|carrier|warships?|frigates?|strike group|jets?|intelligence|spy|security|agenc(?:y|ies)|bureau|service|authorit(?:y|ies)|officials?|regime|leadership|state media|cia|fbi|nsa|mi5|mi6|gru|fsb|pentagon)\b/iu;

/** Offices whose holder speaks for a party and a following as often as for the state. */
export const POLITICAL_LEADER: RegExp = /\b(?:president|premier|prime minister|chancellor|governor|mayor)\b/iu;
