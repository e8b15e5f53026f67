import { rowsOf, wordSet } from '../words.ts';

/**
 * Words that news reports use for one another when they retell a claim: each row is a name, then the words. Written for
 * this project from general knowledge of news English; only words that are near enough to be exchanged in a retelling
 * stand together, so that a row never joins a thing with its opposite or with its degree.
 */
export const CONCEPTS: readonly (readonly [name: string, ...words: string[]])[] = rowsOf(`
  help: help aid assist assistance support back backing succour
  supply: supply supplies supplied provide provision give giving gave given send sent deliver delivery ship shipment
    export transfer furnish hand
  sell: sell sold sale sales trade trading
  buy: buy bought purchase import acquire procure obtain
  receive: receive receives received receipt get gets got gain
  strengthen: strengthen bolster enhance boost reinforce beef upgrade fortify
  rebuild: rebuild rebuilt reconstitute revitalise revitalize revitalisation revive restore reconstruct replenish
  grow: grow growth grew expand expansion increase rise rose surge jump climb soar build-up buildup
  fall: fall fell drop decline decrease plunge slump shrink shrank
  weapon: weapon weaponry arms armament armaments munition munitions ammunition lethal ordnance arsenal
  military: military militaries defence defense troops forces soldier soldiers
  industry: industry industrial sector factory factories plant manufacturing manufacture production produce make
    maker made making
  war: war invasion invade conflict offensive incursion fighting hostilities battlefield
  image: image images imagery picture photograph photo
  drone: drone drones uav uavs unmanned
  missile: missile missiles rocket rockets ballistic
  space: satellite satellites space geospatial spacecraft orbital
  electronics: electronics microelectronics semiconductor semiconductors chip chips component components circuit
    circuits
  sanction: sanction sanctions sanctioned embargo penalty penalties blacklist blacklisted
  consequence: consequence consequences accountable repercussions retaliation retaliate cost costs price punish
    punishment
  warn: warn warned warning caution cautioned threat threaten threatened alert
  accuse: accuse accused accusation allege allegation blame charge charged
  worry: worry worried concern concerned concerns alarm alarmed fear fears raise
  deny: deny denies denied denial reject rejected rejection dismiss dismissed refute rebut repudiate
  refuse: refuse refused refusal rebuff
  urge: urge urged call calls called ask asked request requested appeal demand press pressure persuade influence
    push
  meet: meet met meeting talk talks discuss discussed discussion summit conference confer visit visits visited
    visiting host hosts trip travel travelled traveled brief briefed
  agree: agree agreed agreement deal accord pact treaty
  plan: plan plans planned planning consider considering considered contemplate contemplating weigh weighing intend
    intends
  danger: danger dangerous endanger destabilise destabilize destabilising destabilizing stability destabilises
    destabilizes risk risks challenge
  suffer: suffer suffered setback setbacks deteriorate deteriorated shortage shortages short loss losses
  crucial: crucial vital pivotal instrumental key essential significant important critical
  big: largest biggest greatest substantial major ambitious huge massive
  kill: kill killed killing dead die died death deaths slain fatality fatalities murder murdered
  wound: wound wounded injure injured injuries injury hurt
  attack: attack attacked assault strike strikes struck raid bombing bomb bombed shell shelled shelling blast
    explosion explode exploded
  shoot: shoot shot shooting gunfire gunman gunmen fire fired
  arrest: arrest arrested detain detained detention custody seize seized capture captured
  free: free freed release released liberate liberated
  kidnap: kidnap kidnapped abduct abducted abduction hostage hostages
  earthquake: earthquake quake tremor temblor magnitude
  crash: crash crashed collide collided collision derail derailed derailment
  flee: flee fled evacuate evacuated evacuation displace displaced escape escaped
  vote: vote votes voted election elections ballot poll polls referendum
  win: win won winner victory defeat defeated beat beaten prevail
  resign: resign resigned resignation quit step
  fire-job: sack sacked oust ousted
  name: appoint appointed nominate nominated nomination
  court: court judge tribunal trial lawsuit sue sued indict indicted indictment prosecutor prosecutors
  law: law bill act legislation statute
  money: money fund funds funding finance financing cash
  firm: firm firms company companies corporation business businesses enterprise bank banks
  withdraw: withdraw withdrew withdrawal retreat retreated pull
  protest: protest protests protesters demonstration demonstrations demonstrators rally march marched unrest riot
  truce: truce ceasefire armistice
  secret: secret covert covertly hidden clandestine secretly
  new: new fresh additional further more
  evidence: evidence proof sign indication
  launch: launch launched start started begin began begun
  end: end ended stop stopped halt halted cease
`);

/** Concepts of taking: who takes is he to whom the other telling gives. */
export const CONCEPTS_OF_TAKING: ReadonlySet<string> = wordSet('buy receive');

/** Verbs whose subject gives, and whose other party has. */
export const HANDING: ReadonlySet<string> = wordSet(`
  send sent supply give gave given provide deliver ship export transfer furnish sell sold pay paid lend lent donate
  hand grant submit
`);

/** Verbs whose subject has what the other party gave. */
export const TAKING: ReadonlySet<string> = wordSet(`
  receive get got obtain buy bought purchase import acquire procure accept
`);

/** Verbs whose subject puts something to a party, which may take it or leave it. */
export const PUTTING_FORWARD: ReadonlySet<string> = wordSet('offer propose promise suggest invite');

/** What is put, as verb or noun. */
export const PROPOSING: ReadonlySet<string> = wordSet('offer propose proposal');

/** Verbs of asking, beside those of putting: a refusal answers them. */
export const REQUESTING: ReadonlySet<string> = wordSet('ask request urge demand call');
