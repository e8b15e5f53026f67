/**
 * Examples that comments of this room quote, of clauses: their arguments, what they are evidence of, what is left over. Each stands in a
 * sentence of a line, with its claims below: type, actor and recipient, polarity and modality where they are not plain,
 * by whom it is said, and the words.
 */
export const EXAMPLES_CLAUSES = `
Anna Reed, armed with a chart, blamed the board.
  ACCUSE Anna Reed > -: Anna Reed, armed with a chart, blamed the board
Hale made no answer when asked to comment.
  STATE Hale > - negated: Hale made no answer
  REQUEST - > Hale: when asked to comment
Convicted of theft, Hale left the town.
  STATE Hale > -: Convicted of theft, Hale left the town
The boy was put to bed and advised to rest.
  STATE - > -: The boy was put to bed and advised to rest
Hale's widely criticised answer cost him the seat.
  STATE - > -: Hale's widely criticised answer cost him the seat
While campaigning with Mayor Ann Reed, Hale accused her of fraud.
  ACCUSE Hale > -: campaigning with Mayor Ann Reed, Hale accused her of fraud
Members of the council: yesterday Hale accused her of fraud.
  ACCUSE Hale > -: Members of the council: yesterday Hale accused her of fraud
Tom Hale, a fixture of the town, was accused of theft.
  ACCUSE - > Tom Hale: Tom Hale, a fixture of the town, was accused of theft
The goods that Peru sends reach Chile in May.
  STATE - > -: The goods that Peru sends reach Chile in May
The board blamed Reed rather than Hale.
  ACCUSE board > Reed: The board blamed Reed rather than Hale
Tom Hale and some of his friends who have complained met the mayor.
  ACCUSE Tom Hale’s friends > -: who have complained met the mayor
Peruvians who had fled attacked the post.
  STATE - > -: Peruvians who had fled attacked the post
Speaking on condition that he not be named, an aide blamed Hale.
  ACCUSE - > Hale: blamed Hale
The aide spoke on condition that he not be named.
  STATE - > -: The aide spoke on condition that he not be named
On Friday divers found two bodies.
  STATE - > -: On Friday divers found two bodies
The firm considered closing the plant.
  STATE firm > - possible: The firm considered closing the plant
The leaders met in May.
  CONSULT leaders > -: The leaders met in May
Peru tried to arrange talks with Chile.
  CONSULT Peru > Chile possible: Peru tried to arrange talks with Chile
The board sought to jail her.
  COERCE board > - possible: The board sought to jail her
In May dock workers went on strike.
  PROTEST - > -: In May dock workers went on strike
The union asked the farmers to sell.
  REQUEST union > farmers: The union asked the farmers to sell
The plan angered tens of thousands of students.
  STATE - > -: The plan angered tens of thousands of students
He denied responsibility for his support of the rebels.
  REJECT - > -: He denied responsibility for his support of the rebels
Peru bought radars from an intelligence agency.
  COOPERATE Peru > -: Peru bought radars from an intelligence agency
Reed announced a visit to Peru and talks in Chile.
  CONSULT Reed > Chile: Reed announced a visit to Peru and talks in Chile
There is no sign that Peru sent troops.
  MOBILIZE Peru > - negated: There is no sign that Peru sent troops
We have not seen evidence that Peru sent troops.
  MOBILIZE Peru > - negated: We have not seen evidence that Peru sent troops
The report lists kinds of help that Peru has given Chile.
  STATE - > -: The report lists kinds of help that Peru has given Chile
There is no shortage of ships to bring aid to Chile.
  STATE - > - negated: There is no shortage of ships to bring aid to Chile
There is no doubt that Peru attacked Chile.
  ASSAULT Peru > Chile: There is no doubt that Peru attacked Chile
There was no evidence put forward to show that Peru attacked Chile.
  STATE - > - negated: There was no evidence put forward to show that Peru attacked Chile
This includes soldiers storming a town.
  ASSAULT - > -: storming a town
The court jailed him for arming rebels.
  COERCE court > -: The court jailed him for arming rebels
Peru threatened to cut off aid to Chile.
  THREATEN Peru > Chile: Peru threatened to cut off aid to Chile
The report shows a rise in sales.
  STATE - > -: The report shows a rise in sales
The findings do not prove that prices fell.
  STATE - > - negated: The findings do not prove that prices fell
Prices, he said, fell in May.
  STATE - > - by ?: fell in May
Peru must keep and widen its help.
  STATE Peru > - requested: Peru must keep and widen its help
This includes talks with Chile.
  STATE - > -: This includes talks with Chile
This is an effort to help Chile.
  AID - > Chile: This is an effort to help Chile
This is a transcript of the talks.
  STATE - > -: This is a transcript of the talks
The report focuses on its attacks.
  STATE - > -: The report focuses on its attacks
The leaders set out their stances on sanctions.
  STATE leaders > -: The leaders set out their stances on sanctions
Reed met the board at a summit, he said.
  STATE Reed > - by Reed: Reed met the board at a summit
Reed appears to have left the town.
  STATE Reed > - possible: Reed appears to have left the town
The court criticised her for shooting and killing a man.
  ACCUSE court > -: The court criticised her for shooting and killing a man
  ASSAULT - > man by court: killing a man
Reed said selling it would ruin him.
  STATE - > - planned by Reed: it would ruin him
The board discussed the possibility of Peru providing aid to Chile.
  CONSULT board > -: The board discussed the possibility of Peru providing aid to Chile
  AID Peru > Chile possible by board: providing aid to Chile
Reed wrote a letter to leaders opposing it.
  REJECT - > -: opposing it
The post was used by Reed to press for cuts.
  REQUEST Reed > -: The post was used by Reed to press for cuts
The court imposed sanctions on Chile for arming rebels.
  STATE - > -: The court imposed sanctions on Chile for arming rebels
Hale attacked what they called a ploy.
  ASSAULT Hale > -: Hale attacked what they called a ploy
The ministry could not confirm, deny or discuss it.
  CONSULT ministry > - negated possible unclear: discuss it
The paper said that the league won.
  STATE - > - by paper: the league won
The letter was called a forgery.
  STATE - > -: The letter was called a forgery
The firm has still not paid its workers.
  STATE firm > - negated: The firm has still not paid its workers
A fire on the coast claimed 63 lives, the office said.
  STATE - > - by office: A fire on the coast claimed 63 lives
The pump is reported to have failed in May.
  STATE - > - by ?: The pump | to have failed in May
Police said that six men are feared dead.
  STATE - > - by Police: six men are feared dead
The league has called off two races.
  STATE - > -: The league has called off two races
Police named them as two sisters.
  STATE - > -: Police named them as two sisters
The minister described it as part of a war.
  STATE - > -: The minister described it as part of a war
The bridge will stay shut until June, the council made known.
  STATE - > - planned by council: The bridge will stay shut until June
The scale of it raised concern among them.
  ACCUSE - > -: The scale of it raised concern among them
A landslide buried the road, the mayor said.
  STATE - > - by mayor: A landslide buried the road
`;
