/**
 * Examples that comments of this room quote, of operators, frames and nouns, and of who stands on either side. Each stands in a
 * sentence of a line, with its claims below: type, actor and recipient, polarity and modality where they are not plain,
 * by whom it is said, and the words.
 */
export const EXAMPLES_PARTIES = `
The firm offered reasons to win them over.
  AGREE firm > -: The firm offered reasons to win them over
Peru got ships in exchange, she said.
  COOPERATE Peru > - by ?: Peru got ships in exchange
The union threatened to leave the talks.
  THREATEN union > -: The union threatened to leave the talks
The twice failed candidate Reed condemned it.
  ACCUSE Reed > -: The twice failed candidate Reed condemned it
Chile refused to attack or blame Peru.
  REJECT Chile > -: Chile refused to attack or blame Peru
Reed refused to tell it to go.
  REJECT Reed > -: Reed refused to tell it to go
Chile opposes sanctions against it.
  REJECT Chile > -: Chile opposes sanctions against it
Reed hopes that the council will act.
  STATE - > - planned by Reed: the council will act
Reed hopes that it will act.
  STATE - > - planned by Reed: it will act
The firm expects higher sales.
  STATE - > -: The firm expects higher sales
Peru considers an attack on one as an attack on all.
  STATE - > -: Peru considers an attack on one as an attack on all
Peru promised to send engines to Chile.
  AGREE Peru > Chile: Peru promised to send engines to Chile
Reed vowed to fight the bill.
  REJECT Reed > -: Reed vowed to fight the bill
Peru broke off talks with Chile.
  STATE Peru > -: Peru broke off talks with Chile
Peru lifted the blockade of Chile.
  CONCEDE Peru > -: Peru lifted the blockade of Chile
The board insisted that it knew nothing.
  STATE board > - denied by board: it knew nothing
The board insisted that it go.
  REQUEST board > -: The board insisted that it go
Hale called it a club.
  STATE - > -: Hale called it a club
I was convinced that he would lose.
  STATE - > - planned by ?: he would lose
The minister called for killing it.
  REQUEST minister > -: The minister called for killing it
The mayor wrote, urging them to reject Hale's request.
  REQUEST mayor > -: The mayor wrote, urging them to reject Hale's request
The coach blamed one of the players.
  ACCUSE coach > players: The coach blamed one of the players
The league fined Reed's club.
  SANCTION - > -: The league fined Reed's club
Peru – an ally of Chile – has attacked Kenya.
  ASSAULT Peru > Kenya: Peru – an ally of Chile – has attacked Kenya
The vote was lost by voters angry at Reed's decision.
  STATE voters > -: The vote was lost by voters angry at Reed's decision
The ministry in Port City closed schools in Port City.
  STATE - > -: The ministry in Port City closed schools in Port City
Reed angered some in the White House.
  STATE Reed > -: Reed angered some in the White House
Peru is an ally, which helped Chile.
  COOPERATE Peru > Chile: Peru is an ally, which helped Chile
Reed sued a professor at the college who charged him.
  ACCUSE Reed > professor: Reed sued a professor at the college who charged him
The court said the sale by Peru was planned.
  COOPERATE Peru > - by court: the sale by Peru was planned
Hale met 7 or more voters.
  STATE Hale > -: Hale met 7 or more voters
Peru is believed to have sold arms to Chile.
  COOPERATE Peru > Chile unclear: Peru is believed to have sold arms to Chile
Chile criticised Peruvian sanctions.
  ACCUSE Chile > Peru: Chile criticised Peruvian sanctions
  SANCTION Peru > - by Chile: Peruvian sanctions
Peru strengthened its army.
  STATE Peru > -: Peru strengthened its army
Farmers will not bear the cost.
  STATE - > - negated planned: Farmers will not bear the cost
Chile is paying a price.
  STATE Chile > -: Chile is paying a price
The police force is investigating Hale's death.
  ACCUSE police force > -: The police force is investigating Hale's death
The board relied on the figures.
  STATE - > -: The board relied on the figures
The fight went on, providing a climax.
  STATE - > -: The fight went on, providing a climax
The vote came late, killing the nomination.
  STATE - > -: The vote came late, killing the nomination
Reed said Peru had to act and rebuked the country.
  STATE Peru > - by Reed: Peru had to act
  ACCUSE - > Peru by Reed: rebuked the country
Two men were killed in a raid by Peru.
  ASSAULT - > Two men: Two men were killed in a raid by Peru
Reed comes from a village in Peru.
  STATE Reed > -: Reed comes from a village in Peru
Peru is ready to sell ships to Chile.
  AGREE Peru > Chile planned: Peru is ready to sell ships to Chile
The board regrets its refusal to sell.
  STATE board > -: The board regrets its refusal to sell
The loan is a lifeline for Chile.
  AID - > Chile: The loan is a lifeline for Chile
Peru's help has been vital.
  AID Peru > -: Peru's help has been vital
The support for it allowed Chile to win.
  STATE - > -: The support for it allowed Chile to win
For Peru stability is a concern.
  STATE Peru > -: For Peru stability is a concern
On Monday the Chile attack went on.
  STATE Chile > -: On Monday the Chile attack went on
On Monday the Chilean attack went on.
  STATE Chile > -: On Monday the Chilean attack went on
There is concern about the chance that Peru attacks Chile.
  STATE - > -: There is concern about the chance that Peru attacks Chile
Peru held talks with Chile.
  CONSULT Peru > Chile: Peru held talks with Chile
New sanctions were imposed on Chile.
  SANCTION - > Chile: New sanctions were imposed on Chile
The inquiry was prompted by Reed.
  ACCUSE - > -: The inquiry was prompted by Reed
Chile has a similar provision.
  STATE Chile > -: Chile has a similar provision
The minister said its aid to Peru raises alarm in Chile.
  ACCUSE - > - by minister: its aid to Peru raises alarm in Chile
Reed takes the blame for the fire.
  ACCUSE - > Reed: Reed takes the blame for the fire
The plan has the support of farmers.
  STATE - > -: The plan has the support of farmers
The plan has little backing.
  STATE - > -: The plan has little backing
Peru had its first attack in years.
  ASSAULT - > Peru: Peru had its first attack in years
Peru refuses to consider offering to supply ships.
  REJECT Peru > -: Peru refuses to consider offering to supply ships
The board wants it gone.
  STATE board > - planned: The board wants it gone
Reed wants to go home.
  STATE Reed > - planned: Reed wants to go home
A clerk, speaking on condition that he not be named, blamed Hale.
  STATE - > -: A clerk, speaking on condition that he not be named, blamed Hale
The firm refuses to give records to Chile.
  REJECT firm > Chile: The firm refuses to give records to Chile
Peru used its weight to persuade Chile.
  REQUEST Peru > Chile: Peru used its weight to persuade Chile
The minister worked in ways that helped Peru.
  AID minister > Peru: The minister worked in ways that helped Peru
Reed proposed a vote on a measure to cut aid to Chile.
  THREATEN Reed > Chile planned: Reed proposed a vote on a measure to cut aid to Chile
Put it down, Reed shouted.
Hale beat defending champion Reed.
  STATE Hale > -: Hale beat defending champion Reed
The union will stand with it in its decision to leave.
  STATE union > - planned: The union will stand with it in its decision to leave
The firm refused to pay.
  REJECT firm > -: The firm refused to pay
Peru said that its help was vital.
  STATE - > - by Peru: its help was vital
Peru will face a price.
  THREATEN - > Peru planned: Peru will face a price
Chile held the man rather than ask Peru.
  STATE Chile > -: Chile held the man rather than ask Peru
Chile expelled a man from Peru.
  COERCE Chile > Peru: Chile expelled a man from Peru
The minister blamed an aide of Reed.
  ACCUSE minister > aide: The minister blamed an aide of Reed
The union criticised Hale's treatment of Peru.
  ACCUSE union > Hale: The union criticised Hale's treatment of Peru
Chile condemned strikes on Peru.
  ACCUSE Chile > Peru: Chile condemned strikes on Peru
Reed filed a complaint with the board.
  ACCUSE Reed > -: Reed filed a complaint with the board
Hale denied that he dealt with Peru.
  STATE Hale > - denied by Hale: he dealt with Peru
The inquiry was prompted by the paper.
  STATE - > -: The inquiry was prompted by the paper
Hale denied any collusion with Peru.
  REJECT Hale > -: Hale denied any collusion with Peru
Chile denied talks with Peru.
  REJECT Chile > -: Chile denied talks with Peru
The report describes the possibility of Peru supplying arms to Chile.
  AID Peru > Chile possible by report: supplying arms to Chile
Norland-backed groups in Chile attacked a bridge.
  ASSAULT - > -: Norland-backed groups in Chile attacked a bridge
A Peruvian official met the board.
  STATE Peru > -: A Peruvian official met the board
`;
