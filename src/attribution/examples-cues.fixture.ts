/**
 * Examples that comments of this room quote, of cues and of what is said. Each stands in a sentence of a line, with its
 * attributions (see `linesOf`) below.
 */
export const EXAMPLES_CUES = `
Hale, the New York businessman, said prices fell.
  [Hale, the New York businessman,=Hale] <said> {prices fell} indirect
The minister said that it is so, and that it came in last week.
  [The minister=minister] <said> {that it is so, and that it came in last week} indirect
The vote fell a good three hours before, the mayor said.
  [the mayor=mayor] <said> {The vote fell a good three hours before} indirect
The boy is well, a doctor who treated them said on Monday.
  [a doctor who treated them=doctor*] <said> {The boy is well} indirect 2031-05-05//
The dam will hold, says the mayor, Ann Reed, who opened it.
  [the mayor, Ann Reed, who opened it=Ann Reed] <says> {The dam will hold} indirect
Prices fell a day after the captain told fans that he would stay.
  [the captain=captain*] <told> {that he would stay} indirect
The clerk, who saw it, said Ann Reed, a nurse, had left.
  [The clerk=clerk*] <said> {Ann Reed, a nurse, had left} indirect
Some 300 homes were lost, the Harbour Institute estimated.
  [the Harbour Institute=Harbour Institute] <estimated> {Some 300 homes were lost} indirect
Hale said that the mill will close; the port will stay, Reed said.
  [Hale=Hale] <said> {that the mill will close} indirect
  [Reed=Reed] <said> {the port will stay} indirect
The bridge fell at dawn, said the mayor, who saw it.
  [the mayor, who saw it=mayor] <said> {The bridge fell at dawn} indirect
The dam is safe, Hale said, hours before the vote.
  [Hale=Hale] <said> {The dam is safe} indirect
The plan, said Hale, is dead.
  [Hale=Hale] <said> {The plan | is dead} indirect
When it rained, she said, the hall was full.
  [she=?] <said> {When it rained | the hall was full} indirect
The plan is dead, as the mayor put it.
  [the mayor=mayor] <put it> {The plan is dead} indirect
The bridge is shut, said the mayor, Ann Reed, who lives near it.
  [the mayor, Ann Reed, who lives near it=Ann Reed] <said> {The bridge is shut} indirect
The hall is shut on Monday, states a notice that hangs in the hall.
  [a notice that hangs in the hall=notice] <states> {The hall is shut on Monday} indirect
Two men are missing, she said as crews searched the hill.
  [she=?] <said> {Two men are missing} indirect
The boat was full, said some who saw it.
  [some who saw it=some*] <said> {The boat was full} indirect
Reed took issue with the plan.
  [Reed=Reed] <took issue with> {the plan} indirect
The floods claimed at least 63 lives.
Vell was criticised for the delay.
  [=?*] <was criticised> {Vell | for the delay} indirect
Hale left when asked if he had sold the boat.
  [=?*] <asked> {if he had sold the boat} indirect
An official hinted at a sale of the port.
  [An official=official*] <hinted at> {a sale of the port} indirect
The council promised an understanding that the mill would stay.
  [The council=council] <promised> {an understanding that the mill would stay} indirect
The minister said that while prices fell, wages rose.
  [The minister=minister] <said> {that while prices fell, wages rose} indirect
(Wirefax) Rebels freed the girls, she said.
  [she=?] <said> {Rebels freed the girls} indirect
Hale said that he believes that it fell, but he stayed.
  [Hale=Hale] <said> {that he believes that it fell, but he stayed} indirect
  [he=Hale] <believes> {that it fell} indirect in 0
Hale told Reed that it fell, according to Roe.
  [Roe=Roe] <according to> {Hale told Reed that it fell} indirect
  [Hale=Hale] <told> {that it fell} indirect in 0 to Reed
"We think prices fell, but we fear a rise," Hale said.
  [Hale=Hale] <said> {"We think prices fell, but we fear a rise,"} direct
  [We=Hale] <think> {prices fell} direct in 0
  [we=Hale] <fear> {a rise} direct in 0
The annual report says that prices fell.
  [The annual report=annual report*] <says> {that prices fell} indirect
On Monday the board delivered a report on the fire.
The workers were paid according to their needs.
According to the mayor, Ada Kale, a clerk, has left.
  [the mayor=Ada Kale] <According to> {Ada Kale, a clerk, has left} indirect
According to Ada Kale, who runs the port, two boats are missing.
  [Ada Kale, who runs the port=Ada Kale] <According to> {two boats are missing} indirect
According to Ada Kale, the harbour master, two boats are missing.
  [Ada Kale, the harbour master=Ada Kale] <According to> {two boats are missing} indirect
The mill will close, an official said on Wednesday.
  [an official=official*] <said> {The mill will close} indirect 2031-05-07//
On Monday the Courier reported that the mill would close, citing two people.
  [the Courier=Courier] <reported> {that the mill would close} indirect 2031-05-05//
  [two people=two people*] <citing> {that the mill would close} indirect in 0 via Courier 2031-05-05//
The mill will close, the Courier reported, citing two people.
  [the Courier=Courier] <reported> {The mill will close} indirect
  [two people=two people*] <citing> {The mill will close} indirect in 0 via Courier
The Courier, which cited two people, said the mill would close.
  [The Courier, which cited two people,=Courier] <said> {the mill would close} indirect
  [two people=two people*] <cited> {the mill would close} indirect in 0 via Courier
Vell resigned, citing his health.
  [Vell=Vell] <citing> {his health} indirect
The Courier reported, citing two people, that the mill would close.
  [The Courier=Courier] <reported> {that the mill would close} indirect
  [two people=two people*] <citing> {that the mill would close} indirect in 0 via Courier
Harbour row: Pilots to strike || The pilots will strike on Monday.
Vell: How it was built || The dam was built in May.
Reed is keen on a sale of the port.
  [Reed=Reed] <is keen on> {a sale of the port} indirect
On Monday Hale raised Chile's concerns about the dam.
  [Hale=Hale] <raised> {Chile's concerns about the dam} indirect 2031-05-05//
The delay gives us concern that the mill will close.
  [us=?] <concern> {that the mill will close} indirect
Hale raised the issue of grain.
  [Hale=Hale] <raised> {the issue of grain} indirect
The plan drew criticism from the mayor.
  [the mayor=mayor] <drew criticism from> {The plan} indirect
The plan sparks outrage among nurses.
  [nurses=nurses*] <sparks outrage among> {The plan} indirect
Peru has reportedly sold ships to Chile.
  [=?*] <reportedly> {Peru has | sold ships to Chile} indirect
The men left, considering the circumstances.
Hale refused to condemn the attack.
  [Hale=Hale] <refused> {to condemn the attack} indirect
The board told him to suggest a date.
  [The board=board] <told> {him to suggest a date} indirect
The ministry put the number of dead at 31.
  [The ministry=ministry] <put> {the number of dead at 31} indirect
She put the cup at the edge of the table.
Norland denied the charge, with its embassy saying the ship was empty.
  [Norland=Norland] <denied> {the charge, with its embassy saying the ship was empty} indirect
  [its embassy=embassy] <saying> {the ship was empty} indirect in 0
Prices fell, as he said, in May.
  [he=?] <said> {Prices fell} indirect 2031-05//
Hale was accused of fraud.
  [=?*] <was accused of> {Hale | fraud} indirect
On Monday it was disclosed that Hale left.
  [=?*] <was disclosed> {that Hale left} indirect 2031-05-05//
Hale is expected to leave the party.
  [=?*] <is expected> {Hale | to leave the party} indirect
`;
