/**
 * Examples that comments of this room quote, of whose words they are, of what is unsettled, and of pronouns. Each stands in a
 * sentence of a line, with its claims below: type, actor and recipient, polarity and modality where they are not plain,
 * by whom it is said, and the words.
 */
export const EXAMPLES_WORDS = `
Reed scolded Hale, calling his plan reckless.
  ACCUSE Reed > Hale: Reed scolded Hale
  ACCUSE - > -: calling his plan reckless
Their oppression must end.
  STATE - > - requested: Their oppression must end
He can hit Peru.
  ASSAULT - > Peru possible: He can hit Peru
I should take the blame.
  STATE - > - requested: I should take the blame
Reed feared that prosecutors would charge him.
  STATE - > - planned by Reed: prosecutors would charge him
There was criticism of him.
  STATE - > -: There was criticism of him
The members said that the board was concerned.
  STATE - > - by members: the board was concerned
The firm ended sales of parts to Peru.
  SANCTION firm > Peru: The firm ended sales of parts to Peru
The minister gave Peru satellite images.
  AID minister > Peru: The minister gave Peru satellite images
The paper quotes the White House bill that accuses Chile of fraud.
  ACCUSE - > Chile by paper: that accuses Chile of fraud
The paper quotes Reed's bill that condemns Chile.
  ACCUSE Reed > Chile by paper: that condemns Chile
The Lima shooting shocked the town.
  STATE - > -: The Lima shooting shocked the town
Police arrested his co-defendant, Ann Reed.
  COERCE Police > Ann Reed: Police arrested his co-defendant, Ann Reed
The board rejected Reed's pick.
  REJECT board > Reed: The board rejected Reed's pick
The money will be donated to the hospital.
  STATE - > - planned: The money will be donated to the hospital
The court made Peru pay.
  STATE - > -: The court made Peru pay
Peru sent its troops to Chile.
  MOBILIZE Peru > Chile: Peru sent its troops to Chile
The bank sued Orrin Ltd. It lost.
  ACCUSE bank > Orrin Ltd.: The bank sued Orrin Ltd.
"They said we would talk," Hale said.
  STATE - > - by Hale: They said we would talk,"
The clerk says that he wants us gone.
  STATE - > - planned by clerk: he wants us gone
There are people saying we need talks.
  STATE people > -: There are people
Though he had left, Reed won the vote.
  STATE Reed > -: Though he had left, Reed won the vote
Hale met Reed, a captain.
  CONSULT Hale > Reed: Hale met Reed, a captain
Peru denies supplying arms to Chile.
  AID Peru > Chile denied by Peru: supplying arms to Chile
The contract was cancelled by Peru.
  STATE Peru > -: The contract was cancelled by Peru
Peru's army retreated.
  RETREAT Peru's army+Peru > -: Peru's army retreated
The schools in Peru closed.
  STATE - > -: The schools in Peru closed
The shares in Reed Bank fell.
  STATE - > -: The shares in Reed Bank fell
Peruvians are tired.
  STATE - > -: Peruvians are tired
The debate showed the contrast between Hale's view and Peru's.
  STATE - > -: The debate showed the contrast between Hale's view and Peru's
The firm was so weak that it failed.
  STATE firm > -: The firm was so weak that it failed
The news came after Hale left.
  STATE - > -: The news came after Hale left
The firm, which had faced a strike, closed.
  STATE firm > -: The firm, which had faced a strike, closed
The inquiry found no proof of fraud.
The court had not done so, because there was no proof.
  STATE - > - negated: The court had not done so
  STATE - > - negated: there was no proof
The cracks grew, posing a threat to the dam.
  STATE - > -: The cracks grew, posing a threat to the dam
The minister does not think that prices fell.
The minister hoped that prices would fall.
  STATE - > - planned by minister: prices would fall
The board had considered buying the mill.
  STATE board > - possible: The board had considered buying the mill
The firm has not said that prices fell.
The board did not deny that they fell.
The mayor declined to say who had paid.
The minister called for strikes on Peru.
  REQUEST minister > -: The minister called for strikes on Peru
Hale will have Peru pay.
  STATE Hale > - planned: Hale will have Peru pay
The board did not know that prices fell.
Peru has not said that it sells arms, but it has helped Chile.
  AID Peru > Chile: it has helped Chile
The man who was shot owns a mill.
  STATE man > -: The man who was shot owns a mill
The minister said she could not confirm or discuss the deal.
  STATE - > - negated possible by minister: she could not confirm or discuss the deal
There was no evidence put forward to show a crime.
  STATE - > - negated: There was no evidence put forward to show a crime
The court kept the firm and its two heirs from selling the mill.
  STATE - > -: The court kept the firm and its two heirs from selling the mill
The board came close to firing Hale.
  STATE - > -: The board came close to firing Hale
Hale is suspected of selling arms.
  ACCUSE - > Hale: Hale is suspected of selling arms
The clerk doubts that it fell.
  STATE - > - negated: The clerk doubts that it fell
The clerk said he has no evidence of fraud.
  STATE - > - negated by clerk: he has no evidence of fraud
The minister doubts that Peru sold arms.
  COOPERATE Peru > - negated by minister: Peru sold arms
It is not true that Peru sold arms.
  STATE - > - negated: It is not true that Peru sold arms
  COOPERATE Peru > - negated: Peru sold arms
Peru rejected claims that it sold arms.
  REJECT Peru > -: Peru rejected claims that it sold arms
The paper withdrew a story that Hale sold arms.
  STATE - > -: The paper withdrew a story
  STATE Hale > - possible by paper: Hale sold arms
The court saw no clear and convincing evidence that Hale sold arms.
There is no indication that Peru sold arms.
  COOPERATE Peru > - negated: There is no indication that Peru sold arms
The clerks have not detected any signs indicating Peru sold arms.
  STATE - > - negated: The clerks have not detected any signs indicating Peru sold arms
There is no reason to believe that Peru sold arms.
  STATE - > - negated: There is no reason to believe that Peru sold arms
The charge had no “evidence” to back it.
  STATE - > - negated: The charge had no “evidence” to back it
Had Peru attacked, Chile would have left.
  ASSAULT Peru > - conditional: Had Peru attacked
  STATE Chile > - conditional: Chile would have left
Were it to fall, the dam would break.
  STATE - > - conditional: Were it to fall, the dam would break
Prices will fall if it rains or should Reed win.
  STATE - > - conditional: Prices will fall if it rains or should Reed win
It would have ended had it rained or had Reed called.
  STATE - > - conditional: It would have ended had it rained or had Reed called
The board thought of selling the port but dropped the idea.
  STATE - > - negated possible: The board thought of selling the port but dropped the idea
Peru warned Chile of the consequences.
  THREATEN Peru > Chile conditional: Peru warned Chile of the consequences
Peru warned Chile that it would pay a price.
  THREATEN Peru > Chile conditional: Peru warned Chile that it would pay a price
  STATE - > - planned by Peru: it would pay a price
He owns a rifle that shoots birds.
  STATE - > -: He owns a rifle that shoots birds
Prices fell in May, he said.
  STATE - > - by ?: Prices fell in May
The mayor said: ”Rain in May helps us.”
  STATE - > - by mayor: Rain in May helps us
On Monday a jury was told that Hale sold arms.
  STATE Hale > - by ?: Hale sold arms
Hale sold arms, court hears.
  STATE Hale > - unclear: Hale sold arms, court hears
The paper printed a report that Hale sold arms.
  STATE - > -: The paper printed a report that Hale sold arms
The clerk says she left and met him.
  STATE - > - by clerk: she left and met him
Reed criticised the paper's report that Hale sold arms.
  ACCUSE Reed > -: Reed criticised the paper's report that Hale sold arms
Reed rejected claims that Hale sold arms.
  REJECT Reed > -: Reed rejected claims that Hale sold arms
Reed pushed back against a report that accused her of fraud.
  REJECT Reed > -: Reed pushed back against a report that accused her of fraud
  ACCUSE - > - unclear: that accused her of fraud
The club apologised to the players after a steward had accused them of theft.
  STATE - > -: The club apologised to the players
  ACCUSE steward > -: a steward had accused them of theft
The court agreed to hear the man who had refused it.
  AGREE court > -: The court agreed to hear the man who had refused it
Ministers agreed that it may fall but dismissed the alarm.
  STATE - > - possible by Ministers: it may fall
  REJECT Ministers > -: dismissed the alarm
Hale sold arms, a court heard.
  STATE Hale > - unclear: Hale sold arms
  STATE - > -: a court heard
The union alleged that the firm paid Hale.
  STATE - > - by union: the firm paid Hale
There was a report in the Gazette that it was sold.
  STATE - > -: There was a report in the Gazette that it was sold
Hale sold arms, a jury was told on Monday.
  STATE Hale > - by ?: Hale sold arms
Hale is said to have taken bribes.
  STATE - > - by ?: to have taken bribes
The figure is our own count.
  STATE - > -: The figure is our own count
There was no evidence that she said prices fell.
  STATE - > - negated: There was no evidence
The Hale Tower meeting took place in May.
  STATE Hale Tower > -: The Hale Tower meeting took place in May
The board blamed Hale instead of Reed.
  ACCUSE board > Hale: The board blamed Hale instead of Reed
Peru made a bid to end the war.
  STATE Peru > -: Peru made a bid to end the war
Hale said that Reed met him.
  CONSULT Reed > Hale by Hale: Reed met him
Divers found the boats that she said were leaking.
  STATE - > -: Divers found the boats
The clerk was reported to have enquired about the ship.
  STATE - > - by ?: The clerk | to have enquired about the ship
The sale angered neither Reed nor Hale.
  STATE - > - negated: The sale angered neither Reed nor Hale
The fire demolished what was left.
  STATE - > -: The fire demolished what was left
The board talked about Reed leaving.
  CONSULT board > -: The board talked about Reed leaving
Reed seized on the remarks.
  STATE Reed > -: Reed seized on the remarks
Reed blamed members in the council.
  ACCUSE Reed > members: Reed blamed members in the council
A Peruvian farmer won the race.
  STATE - > -: A Peruvian farmer won the race
A Lima police officer shot a man.
  ASSAULT Lima police officer > man: A Lima police officer shot a man
He treats us as a bank.
  STATE - > -: He treats us as a bank
Farmers held a march to protest against Peru.
  PROTEST Farmers > Peru: Farmers held a march to protest against Peru
On Monday the claim was rejected, and the minister, Tom Hale, left.
  REJECT - > -: On Monday the claim was rejected
  STATE Tom Hale > -: the minister, Tom Hale, left
An FBI report blamed Hale.
  ACCUSE - > Hale: blamed Hale
A Peruvian film blamed Hale.
  ACCUSE - > Hale: A Peruvian film blamed Hale
On Monday Reed said he left the party.
  STATE Reed > - by Reed: he left the party
The alleged Peruvian effort to bribe her failed.
  STATE Peru > -: The alleged Peruvian effort to bribe her failed
The minister could not say who had paid.
Hale is believed to be ill.
  STATE - > - possible unclear: Hale is believed to be ill
`;
