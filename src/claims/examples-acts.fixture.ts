/**
 * Examples that comments of this room quote, of acts and of what is none: manners, trees set right, mishaps, what only looks like help. Each stands in a
 * sentence of a line, with its claims below: type, actor and recipient, polarity and modality where they are not plain,
 * by whom it is said, and the words.
 */
export const EXAMPLES_ACTS = `
Rather than pay, the firm left the town.
  STATE - > -: pay, the firm left the town
No, we sell grain to Chile.
  COOPERATE - > Chile: No, we sell grain to Chile
Hale stopped short of accusing the board.
  ACCUSE Hale > - negated: accusing the board
The message could not be clearer.
  STATE - > - possible: The message could not be clearer
Hale could not help but laugh.
  STATE Hale > - possible: Hale could not help but laugh
The firm did not sell, lease or lend the ship.
  STATE - > - negated: The firm did not sell, lease
  AID - > - negated: lend the ship
The ship would have gone to Chile.
  STATE - > - conditional: The ship would have gone to Chile
Reed beat all the senators in May.
  STATE Reed > -: Reed beat all the senators in May
On Monday Reed blamed him.
  ACCUSE Reed > -: On Monday Reed blamed him
The rebels that Peru had armed attacked Chile.
  ASSAULT rebels > Chile: The rebels that Peru had armed attacked Chile
Hale attacked her as a liar.
  ACCUSE Hale > -: Hale attacked her as a liar
The minister was torched in the report.
  STATE - > -: The minister was torched in the report
Reed attacked Hale in a post.
  ACCUSE Reed > Hale: Reed attacked Hale in a post
Chile denies its role in arming rebels.
  REJECT Chile > -: Chile denies its role in arming rebels
Peru had a part in providing fuel, as well as shipping grain to Chile.
  STATE Peru > -: Peru had a part in providing fuel, as well as shipping grain to Chile
Peru sells grain, and is also planning talks with Chile.
  COOPERATE Peru > -: Peru sells grain
  AGREE - > Chile planned: is also planning talks with Chile
Divers found two bodies, and the search was called off.
  STATE - > -: Divers found two bodies
  STATE - > -: the search was called off
The council agreed that the hall may close but dismissed the alarm.
  STATE - > - possible by council: the hall may close
  REJECT council > -: dismissed the alarm
The paper says those who sat there and left were paid.
  STATE - > - by paper: those who sat there and left were paid
Prices rose as Chile has armed rebels.
  STATE - > -: Prices rose as Chile has armed rebels
Reed, who the union has accused, left the town.
  STATE Reed > -: Reed, who the union has accused, left the town
Reed, whom Hale attacked, won the vote.
  STATE Reed > -: Reed, whom Hale attacked, won the vote
The paper said Reed, accused of theft, had left the town.
  ACCUSE - > Reed by paper: accused of theft
  STATE Reed > - by paper: had left the town
Reed, convicted of fraud, said nothing.
  STATE Reed > - negated: Reed, convicted of fraud, said nothing
The minister spoke of Peru attacking Chile.
  ASSAULT Peru > Chile: attacking Chile
On Monday the union Unity threatened a strike.
  THREATEN Unity > -: On Monday the union Unity threatened a strike
REED: The mayor has left the town.
  STATE - > - by REED: The mayor has left the town
Two men were killed in a crash.
  STATE - > -: Two men were killed in a crash
The storm came in May and it killed 600 people.
  STATE - > -: The storm came in May
  STATE - > -: it killed 600 people
Police looked into an allegation of assault against Reed.
  STATE - > -: Police looked into an allegation of assault against Reed
The mayor's calls for restraint went unheard.
  STATE - > -: The mayor's calls for restraint went unheard
The accused attacker left the court.
  STATE - > -: The accused attacker left the court
The player slammed his racket into the net.
  STATE - > -: The player slammed his racket into the net
I cannot suppress my surprise.
  STATE - > - negated: I cannot suppress my surprise
Two men were injured on the play.
  STATE - > -: Two men were injured on the play
It was a fever that seized the country.
  STATE - > -: It was a fever that seized the country
Tom Hale was killed in a crash.
  STATE Tom Hale > -: Tom Hale was killed in a crash
A boy was struck by a van.
  STATE - > -: A boy was struck by a van
The crisis threatens the harbour.
  STATE - > -: The crisis threatens the harbour
Reed's appeal threatens old habits.
  STATE - > -: Reed's appeal threatens old habits
The thief was caught on camera.
  STATE - > -: The thief was caught on camera
The news killed the mood.
  STATE - > -: The news killed the mood
The team executed the plan.
  STATE - > -: The team executed the plan
The service hit 19 million users.
  STATE - > -: The service hit 19 million users
The firm took a $20 billion charge.
  STATE - > -: The firm took a $20 billion charge
Speaking to the Courier, Reed blamed the board.
  ACCUSE Reed > -: Speaking to the Courier, Reed blamed the board
Hale helped draft the plan.
  STATE Hale > -: Hale helped draft the plan
The mayor spoke and it helped his ratings.
  STATE mayor > -: The mayor spoke
  STATE - > -: it helped his ratings
Reed provided the answers to the paper.
  STATE Reed > -: Reed provided the answers to the paper
The trader wants to send his car too.
  AID trader > - planned: The trader wants to send his car too
The dry summer contributed to the town's troubles.
  STATE - > -: The dry summer contributed to the town's troubles
Ann Roe contributed to this report.
  STATE Ann Roe > -: Ann Roe contributed to this report
Peru buys 70 % of the imports.
  COOPERATE Peru > -: Peru buys 70 % of the imports
The storm struck the coast.
  STATE - > -: The storm struck the coast
Reed, accused of theft, was seen at the harbour.
  ACCUSE - > Reed: accused of theft
  STATE Reed > -: was seen at the harbour
Rovers coach Ana Reed said the team will move.
  STATE - > - planned by Ana Reed: the team will move
`;
