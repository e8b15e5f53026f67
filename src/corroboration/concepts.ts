/**
 * Words that news reports use for one another when they retell a claim: each row is a name, then the words. Written for this
 * project from general knowledge of news English; only words that are near enough to be exchanged in a retelling stand
 * together, so that a row never joins a thing with its opposite or with its degree.
 */
export const CONCEPTS: readonly (readonly [name: string, ...words: string[]])[] = [
  ['help', 'help', 'aid', 'assist', 'assistance', 'support', 'back', 'backing', 'succour'],
  ['supply', 'supply', 'supplies', 'supplied', 'provide', 'provision', 'give', 'giving', 'gave', 'given', 'send', 'sent', 'deliver', 'delivery', 'ship', 'shipment', 'export', 'transfer', 'furnish', 'hand'],
  ['sell', 'sell', 'sold', 'sale', 'sales', 'trade', 'trading'],
  ['buy', 'buy', 'bought', 'purchase', 'import', 'acquire', 'procure', 'obtain'],
  ['receive', 'receive', 'receives', 'received', 'receipt', 'get', 'gets', 'got', 'gain'],
  ['strengthen', 'strengthen', 'bolster', 'enhance', 'boost', 'reinforce', 'beef', 'upgrade', 'fortify'],
  ['rebuild', 'rebuild', 'rebuilt', 'reconstitute', 'revitalise', 'revitalize', 'revitalisation', 'revive', 'restore', 'reconstruct', 'replenish'],
  ['grow', 'grow', 'growth', 'grew', 'expand', 'expansion', 'increase', 'rise', 'rose', 'surge', 'jump', 'climb', 'soar', 'build-up', 'buildup'],
  ['fall', 'fall', 'fell', 'drop', 'decline', 'decrease', 'plunge', 'slump', 'shrink', 'shrank'],
  ['weapon', 'weapon', 'weaponry', 'arms', 'armament', 'armaments', 'munition', 'munitions', 'ammunition', 'lethal', 'ordnance', 'arsenal'],
  ['military', 'military', 'militaries', 'defence', 'defense', 'troops', 'forces', 'soldier', 'soldiers'],
  ['industry', 'industry', 'industrial', 'sector', 'factory', 'factories', 'plant', 'manufacturing', 'manufacture', 'production', 'produce', 'make', 'maker', 'made', 'making'],
  ['war', 'war', 'invasion', 'invade', 'conflict', 'offensive', 'incursion', 'fighting', 'hostilities', 'battlefield'],
  ['image', 'image', 'images', 'imagery', 'picture', 'photograph', 'photo'],
  ['drone', 'drone', 'drones', 'uav', 'uavs', 'unmanned'],
  ['missile', 'missile', 'missiles', 'rocket', 'rockets', 'ballistic'],
  ['space', 'satellite', 'satellites', 'space', 'geospatial', 'spacecraft', 'orbital'],
  ['electronics', 'electronics', 'microelectronics', 'semiconductor', 'semiconductors', 'chip', 'chips', 'component', 'components', 'circuit', 'circuits'],
  ['sanction', 'sanction', 'sanctions', 'sanctioned', 'embargo', 'penalty', 'penalties', 'blacklist', 'blacklisted'],
  ['consequence', 'consequence', 'consequences', 'accountable', 'repercussions', 'retaliation', 'retaliate', 'cost', 'costs', 'price', 'punish', 'punishment'],
  ['warn', 'warn', 'warned', 'warning', 'caution', 'cautioned', 'threat', 'threaten', 'threatened', 'alert'],
  ['accuse', 'accuse', 'accused', 'accusation', 'allege', 'allegation', 'blame', 'charge', 'charged'],
  ['worry', 'worry', 'worried', 'concern', 'concerned', 'concerns', 'alarm', 'alarmed', 'fear', 'fears', 'raise'],
  ['deny', 'deny', 'denies', 'denied', 'denial', 'reject', 'rejected', 'rejection', 'dismiss', 'dismissed', 'refute', 'rebut', 'repudiate'],
  ['refuse', 'refuse', 'refused', 'refusal', 'rebuff'],
  ['urge', 'urge', 'urged', 'call', 'calls', 'called', 'ask', 'asked', 'request', 'requested', 'appeal', 'demand', 'press', 'pressure', 'persuade', 'influence', 'push'],
  ['meet', 'meet', 'met', 'meeting', 'talk', 'talks', 'discuss', 'discussed', 'discussion', 'summit', 'conference', 'confer', 'visit', 'visits', 'visited', 'visiting', 'host', 'hosts', 'trip', 'travel', 'travelled', 'traveled', 'brief', 'briefed'],
  ['agree', 'agree', 'agreed', 'agreement', 'deal', 'accord', 'pact', 'treaty'],
  ['plan', 'plan', 'plans', 'planned', 'planning', 'consider', 'considering', 'considered', 'contemplate', 'contemplating', 'weigh', 'weighing', 'intend', 'intends'],
  ['danger', 'danger', 'dangerous', 'endanger', 'destabilise', 'destabilize', 'destabilising', 'destabilizing', 'stability', 'destabilises', 'destabilizes', 'risk', 'risks', 'challenge'],
  ['suffer', 'suffer', 'suffered', 'setback', 'setbacks', 'deteriorate', 'deteriorated', 'shortage', 'shortages', 'short', 'loss', 'losses'],
  ['crucial', 'crucial', 'vital', 'pivotal', 'instrumental', 'key', 'essential', 'significant', 'important', 'critical'],
  ['big', 'largest', 'biggest', 'greatest', 'substantial', 'major', 'ambitious', 'huge', 'massive'],
  ['kill', 'kill', 'killed', 'killing', 'dead', 'die', 'died', 'death', 'deaths', 'slain', 'fatality', 'fatalities', 'murder', 'murdered'],
  ['wound', 'wound', 'wounded', 'injure', 'injured', 'injuries', 'injury', 'hurt'],
  ['attack', 'attack', 'attacked', 'assault', 'strike', 'strikes', 'struck', 'raid', 'bombing', 'bomb', 'bombed', 'shell', 'shelled', 'shelling', 'blast', 'explosion', 'explode', 'exploded'],
  ['shoot', 'shoot', 'shot', 'shooting', 'gunfire', 'gunman', 'gunmen', 'fire', 'fired'],
  ['arrest', 'arrest', 'arrested', 'detain', 'detained', 'detention', 'custody', 'seize', 'seized', 'capture', 'captured'],
  ['free', 'free', 'freed', 'release', 'released', 'liberate', 'liberated'],
  ['kidnap', 'kidnap', 'kidnapped', 'abduct', 'abducted', 'abduction', 'hostage', 'hostages'],
  ['earthquake', 'earthquake', 'quake', 'tremor', 'temblor', 'magnitude'],
  ['crash', 'crash', 'crashed', 'collide', 'collided', 'collision', 'derail', 'derailed', 'derailment'],
  ['flee', 'flee', 'fled', 'evacuate', 'evacuated', 'evacuation', 'displace', 'displaced', 'escape', 'escaped'],
  ['vote', 'vote', 'votes', 'voted', 'election', 'elections', 'ballot', 'poll', 'polls', 'referendum'],
  ['win', 'win', 'won', 'winner', 'victory', 'defeat', 'defeated', 'beat', 'beaten', 'prevail'],
  ['resign', 'resign', 'resigned', 'resignation', 'quit', 'step'],
  ['fire-job', 'sack', 'sacked', 'oust', 'ousted'],
  ['name', 'appoint', 'appointed', 'nominate', 'nominated', 'nomination'],
  ['court', 'court', 'judge', 'tribunal', 'trial', 'lawsuit', 'sue', 'sued', 'indict', 'indicted', 'indictment', 'prosecutor', 'prosecutors'],
  ['law', 'law', 'bill', 'act', 'legislation', 'statute'],
  ['money', 'money', 'fund', 'funds', 'funding', 'finance', 'financing', 'cash'],
  ['firm', 'firm', 'firms', 'company', 'companies', 'corporation', 'business', 'businesses', 'enterprise', 'bank', 'banks'],
  ['withdraw', 'withdraw', 'withdrew', 'withdrawal', 'retreat', 'retreated', 'pull'],
  ['protest', 'protest', 'protests', 'protesters', 'demonstration', 'demonstrations', 'demonstrators', 'rally', 'march', 'marched', 'unrest', 'riot'],
  ['truce', 'truce', 'ceasefire', 'armistice'],
  ['secret', 'secret', 'covert', 'covertly', 'hidden', 'clandestine', 'secretly'],
  ['new', 'new', 'fresh', 'additional', 'further', 'more'],
  ['evidence', 'evidence', 'proof', 'sign', 'indication'],
  ['launch', 'launch', 'launched', 'start', 'started', 'begin', 'began', 'begun'],
  ['end', 'end', 'ended', 'stop', 'stopped', 'halt', 'halted', 'cease'],
];

/** Concepts of taking: who takes is he to whom the other telling gives. */
export const TAKING: readonly string[] = ['buy', 'receive'];

/** Words without content of their own, and words of telling that say nothing of what is told. */
export const STOP_WORDS: ReadonlySet<string> = new Set((
  'a an the and or but nor so as at by for from in into of off on onto out over to up with within without about after before between against among around ' +
  'during since until while through under upon via than then that this these those there here it its he him his she her they them their theirs we us our ' +
  'i me my you your who whom whose which what when where why how is are was were be been being am do does did done doing have has had having will would ' +
  'shall should may might can could must not no if because also too very just only own same such some any all each both few many much most other others ' +
  'another one two said say says saying told tell tells according including includes include still yet even ever again once per s t re ve ll d'
).split(' '));

/** Heads too wide to tell one good from another ("drone technology", "inputs into the base"): the word before them is the good. */
export const WIDE_GOODS: readonly string[] = [
  'technology', 'technologies', 'capability', 'capacities', 'material', 'help', 'equipment', 'supplies', 'system', 'product', 'part', 'item', 'goods', 'input',
  'resource', 'service', 'information', 'military', 'direct', 'dual', 'use', 'usable', 'usage', 'industry', 'money', 'base', 'crucial', 'various', 'kind', 'war', 'purpose', 'range', 'sector',
];
