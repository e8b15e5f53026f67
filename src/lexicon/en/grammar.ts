import { wordSet } from '../words.ts';

/** Words that build clauses and phrases, by what they do there; in lower case, verbs by lemma. */

/** Opens a clause that is the complement of a verb or noun: "said that …". */
export const COMPLEMENTIZER = 'that';

/** Opens an embedded question. */
export const QUESTION_OPENER = 'whether';

/** Opens a condition, and behind verbs of asking an embedded question. */
export const CONDITION_OPENER = 'if';

/** Opens a clause that stands beside another: "as he said", "as officials hinted". */
export const COMPARISON_OPENER = 'as';

/** Opens a clause without a finite verb, with a subject of its own: "with its embassy saying …". */
export const ABSOLUTE_OPENER = 'with';

/** Names who does what a passive says. */
export const AGENT_PREPOSITION = 'by';
/** … and others that lead to those by whom something is said or held. */
export const AGENT_PREPOSITIONS: ReadonlySet<string> = new Set([AGENT_PREPOSITION, 'among', 'amongst', 'from', 'with']);

/** Joins a noun to whose it is, or of what. */
export const GENITIVE_PREPOSITION = 'of';

/** Join what stands side by side. */
export const COORDINATORS: ReadonlySet<string> = wordSet('and or');

/** … where both are meant. */
export const CONJUNCTION = 'and';

/** What joins two who speak, or do not: "neither … nor". */
export const JOINING: ReadonlySet<string> = wordSet('and or nor');

/** Words in front of the first of two that are joined. */
export const OPENS_A_PAIR: ReadonlySet<string> = wordSet('both either neither');

/** The definite article. */
export const ARTICLE = 'the';

/** The subject that stands for a clause to come. */
export const ANTICIPATORY = 'it';

/** Auxiliaries of the passive. */
export const PASSIVE_AUXILIARIES: ReadonlySet<string> = wordSet('be get');

/** The preposition of where something goes. */
export const GOAL_PREPOSITION = 'to';

/** … and of where it comes from. */
export const WAY_PREPOSITIONS: ReadonlySet<string> = new Set(['from', GOAL_PREPOSITION]);
/** "So angry that she left". */
export const INTENSIFIER = 'so';
/** The preposition of where a body sits. */
export const IN = 'in';

/** What a comparison is made with: "more than". */
export const COMPARED_WITH = 'than';
/** … where "no" before it sets a bound to a figure: "no fewer than 3". */
export const BOUNDING: ReadonlySet<string> = wordSet('more fewer less higher lower later earlier longer');

/** The preposition of a basis and of a medium: "on condition", "on camera", "on strike". */
export const ON = 'on';

/** The preposition of a matter. */
export const ABOUT = 'about';

/** Joins what else may be. */
export const DISJUNCTION = 'or';

/** The copula, and the auxiliary of the passive and of what goes on. */
export const COPULA = 'be';

/** The auxiliary of the perfect. */
export const PERFECT = 'have';

/** The preposition of with whom. */
export const COMPANY_PREPOSITION = 'with';
