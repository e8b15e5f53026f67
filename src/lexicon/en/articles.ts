/** The article that a name may have or lack. */
export const DEFINITE_ARTICLE: RegExp = /^the /iu;

/** Articles that a name has no part in. */
export const ANY_ARTICLE: RegExp = /^(?:the|a|an) /u;

/** Articles that a description loses when it is set behind "unnamed". */
export const INDEFINITE_ARTICLE: RegExp = /^(?:an?|the|some|one) /iu;
