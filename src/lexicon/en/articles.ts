/** The article that a name may have or lack. */
export const DEFINITE_ARTICLE: RegExp = /^the /iu;

/** The same in other languages, before two words or more: "Der Nordheimer Bote" is "the Nordheimer Bote" in English. */
export const FOREIGN_ARTICLE: RegExp = /^(?:der|die|das|le|la|les|el|los|las|il|lo|gli|de|het|den|det|o) (?=\S+ \S)/iu;

/** Articles that a name has no part in. */
export const ANY_ARTICLE: RegExp = /^(?:the|a|an) /u;

/** Articles that a description loses when it is set behind "unnamed". */
export const INDEFINITE_ARTICLE: RegExp = /^(?:an?|the|some|one) /iu;
