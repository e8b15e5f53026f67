/**
 * Examples that comments of this room quote, of who speaks. Each stands in a sentence of a line, with its attributions
 * (see `linesOf`) below.
 */
export const EXAMPLES_SPEAKERS = `
Tarn: Two hurt as crane falls || Two men were hurt.
The port and the union said the strike was over.
  [The port and the union=port and the union] <said> {the strike was over} indirect
A former mayor told the court that Hale left.
  [A former mayor=former mayor*] <told> {that Hale left} indirect
An aunt, Ann Vell, said the boy was well.
  [An aunt, Ann Vell,=Ann Vell] <said> {the boy was well} indirect
The German carmaker Velmar said sales fell.
  [The German carmaker Velmar=Velmar] <said> {sales fell} indirect
The port and its owner, Velmar, said sales fell.
  [The port and its owner, Velmar,=Velmar] <said> {sales fell} indirect
Five left, but one, a student called Ann Vell, said she stayed.
  [one, a student called Ann Vell,=Ann Vell] <said> {she stayed} indirect
The aides questioned by the Courier said Hale left.
  [The aides questioned by the Courier=aides*] <said> {Hale left} indirect
A man who works for the Reed Lane Herald said Hale left.
  [A man who works for the Reed Lane Herald=man*] <said> {Hale left} indirect
On Monday actors such as Ann Vell and comic Tom Hale said the hall would close.
  [actors such as Ann Vell and comic Tom Hale=actors*] <said> {the hall would close} indirect 2031-05-05//
Hale sold rifles to Norland, a source said.
  [a source=source*] <said> {Hale sold rifles to Norland} indirect
On Monday, in a letter to Wirefax, the minister said prices fell.
  [the minister=minister] <said> {prices fell} indirect to Wirefax 2031-05-05//a letter to Wirefax,
On Monday the 46-year-old Norlander said he stayed.
  [the 46-year-old Norlander=Norlander] <said> {he stayed} indirect 2031-05-05//
On Monday one of them, an engineer, said the dam was safe.
  [one of them, an engineer,=one of them*] <said> {the dam was safe} indirect 2031-05-05//
Hale told them that his lawyer knew.
  [Hale=Hale] <told> {that his lawyer knew} indirect
The embassy said it did not know of the sale.
  [The embassy=embassy] <said> {it did not know of the sale} indirect
Hale made headlines when he said prices fell.
  [he=Hale] <said> {prices fell} indirect
Reed spoke. Hale was there. He said prices fell.
  [He=Hale] <said> {prices fell} indirect
The union says pay is low, and it also wants a vote.
  [The union=union] <says> {pay is low} indirect
The row reached Hale, leading him to say that he would go.
  [him=Hale] <to say> {that he would go} indirect
Guards turned back a lorry after they say it was late.
  [they=Guards*] <say> {it was late} indirect
The former lobbyist worked for Hale.
The minister in Port City said the dam was safe.
  [The minister in Port City=minister] <said> {the dam was safe} indirect
Some officials interviewed by the paper said the dam was safe.
  [Some officials interviewed by the paper=officials*] <said> {the dam was safe} indirect
The claims made in court said that Hale lied.
  [The claims made in court=claims*] <said> {that Hale lied} indirect
Ann Reed, arrested in May, said Hale lied.
  [Ann Reed, arrested in May,=Ann Reed] <said> {Hale lied} indirect 2031-05//
On Monday a group in the city said the dam was safe.
  [a group in the city=group] <said> {the dam was safe} indirect 2031-05-05//
Six women who were students at the time said Hale lied.
  [Six women who were students at the time=Six women*] <said> {Hale lied} indirect
There were words from Ann Reed who said prices fell.
  [who=Ann Reed] <said> {prices fell} indirect
A film showed him criticising the plan.
  [A film=film] <showed> {him criticising the plan} indirect
  [him=?] <criticising> {the plan} indirect in 0
The six jurors were told that Hale lied.
  [=?] <were told> {that Hale lied} indirect
Vell said that she hoped to leave.
  [Vell=Vell] <said> {that she hoped to leave} indirect
  [she=Vell] <hoped> {to leave} indirect in 0
The men stay, as they fear an attack, according to the report.
  [the report=report*] <according to> {The men stay, as they fear an attack} indirect
  [they=men*] <fear> {an attack} indirect in 0
The pumps failed. This was reported by the Courier.
  [the Courier=Courier] <was reported> {The pumps failed} indirect
On Monday the jury was told that Hale lied.
  [=?] <was told> {that Hale lied} indirect 2031-05-05//
On Monday she faces accusations of fraud.
  [=?*] <accusations of> {fraud} indirect 2031-05-05//
It has not paid, Reed said, after a report that it had.
  [Reed=Reed] <said> {It has not paid} indirect //a report that it had
Hurricane Ada slammed the coast.
It was his last chance to make a statement on it.
A plan announced on Monday would close the mill.
He said her announcement may be a ruse.
  [He=?] <said> {her announcement may be a ruse} indirect
Reed says her hope is that prices fall.
  [Reed=Reed] <says> {her hope is that prices fall} indirect
Both the port and the union said the strike was over.
  [Both the port and the union=port and the union] <said> {the strike was over} indirect
On Monday a former mayor said the dam was safe.
  [a former mayor=former mayor*] <said> {the dam was safe} indirect 2031-05-05//
On Monday a spokesman for the firm said sales fell.
  [a spokesman for the firm=spokesman] <said> {sales fell} indirect 2031-05-05//
Japan's prime minister said prices fell.
  [Japan's prime minister=Japan's prime minister] <said> {prices fell} indirect
The current officials said the dam was safe.
  [The current officials=current officials*] <said> {the dam was safe} indirect
He and his wife, who saw it, said the dam fell.
  [He and his wife=?] <said> {the dam fell} indirect
Chile answered US statements about the dam.
  [Chile=Chile] <answered US statements about> {the dam} indirect
`;
