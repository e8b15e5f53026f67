import type { Told } from './sentences.fixture.ts';

/** Words in quotation marks, whole or in part. */
export const QUOTED: Told = {
  either: [
    ['"Talks have failed," Anna Reed said.', ['[Anna Reed=Anna Reed] <said> {"Talks have failed,"} direct']],
    [
      '"Talks have failed," said Anna Reed, the minister. "We will try again."',
      ['[Anna Reed, the minister=Anna Reed] <said> {"Talks have failed," | "We will try again."} direct'],
    ],
    ['Paul Hale insisted, "I will not pay."', ['[Paul Hale=Paul Hale] <insisted> {"I will not pay."} direct']],
    ['"I will not pay," he said. Paul Hale left.', ['[he=?] <said> {"I will not pay,"} direct']],
    ['Paul Hale left the room. "I will not pay," he said.', ['[he=Paul Hale] <said> {"I will not pay,"} direct']],
    [
      'Paul Hale left the room. "I will not pay," the minister said.',
      ['[the minister=minister] <said> {"I will not pay,"} direct'],
    ],
    ['Paul Hale: "Prices will rise."', ['[Paul Hale=Paul Hale] <:> {"Prices will rise."} direct']],
    [
      'The bridge is safe, Anna Reed says. "We checked it," she says.',
      [
        '[Anna Reed=Anna Reed] <says> {The bridge is safe} indirect',
        '[she=Anna Reed] <says> {"We checked it,"} direct',
      ],
    ],
    ['"The bridge is safe," said the mayor.', ['[the mayor=mayor] <said> {"The bridge is safe,"} direct']],
    [
      '"The bridge is safe," the mayor said. "It will be opened in May," she added.',
      [
        '[the mayor=mayor] <said> {"The bridge is safe,"} direct',
        '[she=mayor] <added> {"It will be opened in May,"} direct',
      ],
    ],
    [
      'Anna Reed said the bridge was "perfectly safe".',
      ['[Anna Reed=Anna Reed] <said> {the bridge was "perfectly safe"} mixed'],
    ],
    ['Anna Reed said "the bridge is safe".', ['[Anna Reed=Anna Reed] <said> {"the bridge is safe"} direct']],
    ['Anna Reed: "The bridge is safe."', ['[Anna Reed=Anna Reed] <:> {"The bridge is safe."} direct']],
    ['"The bridge is safe." – Anna Reed', ['[Anna Reed=Anna Reed] <–> {"The bridge is safe."} direct']],
    [
      '"The bridge is safe," Anna Reed told Paul Hale.',
      ['[Anna Reed=Anna Reed] <told> {"The bridge is safe,"} direct to Paul Hale'],
    ],
    [
      '"The bridge is safe," Anna Reed told a meeting in Lima on Tuesday.',
      ['[Anna Reed=Anna Reed] <told> {"The bridge is safe,"} direct 2031-05-06/Lima/'],
    ],
    [
      'Bridge is safe, says Reed || "The bridge is safe," Anna Reed said on Monday. She is an engineer.',
      [
        '[Reed=Anna Reed] <says> {Bridge is safe} indirect',
        '[Anna Reed=Anna Reed] <said> {"The bridge is safe,"} direct 2031-05-05//',
      ],
    ],
    [
      'The road is wet – "very wet", says Anna Reed.',
      ['[Anna Reed=Anna Reed] <says> {The road is wet – "very wet"} mixed'],
    ],
    ['"The road is wet" – Anna Reed, a driver', ['[Anna Reed, a driver=Anna Reed] <–> {"The road is wet"} direct']],
    [
      'The road is wet, said Anna Reed, "and it will be wet tomorrow".',
      ['[Anna Reed=Anna Reed] <said> {The road is wet | "and it will be wet tomorrow"} mixed'],
    ],
    [
      'Anna Reed told the BBC: "The road is wet."',
      ['[Anna Reed=Anna Reed] <told> {"The road is wet."} direct via BBC'],
    ],
    [
      '"The road is wet," Anna Reed said. Paul Hale nodded. "It is," he said.',
      ['[Anna Reed=Anna Reed] <said> {"The road is wet,"} direct', '[he=Paul Hale] <said> {"It is,"} direct'],
    ],
    [
      '"The road is wet," she told the council. "We must close it," she added.',
      ['[she=?] <told> {"The road is wet,"} direct', '[she=?] <added> {"We must close it,"} direct'],
    ],
    [
      '"The road is wet," Anna Reed says in the report.',
      ['[Anna Reed=Anna Reed] <says> {"The road is wet,"} direct //the report'],
    ],
    ['"The road is wet," reads the report.', ['[the report=report*] <reads> {"The road is wet,"} direct']],
    ['"The road is wet," the report reads.', ['[the report=report*] <reads> {"The road is wet,"} direct']],
    ['Anna Reed said "my road" was wet.', ['[Anna Reed=Anna Reed] <said> {"my road" was wet} mixed']],
  ],
  model: [
    ['Paul Hale said: "The council will pay."', ['[Paul Hale=Paul Hale] <said:> {"The council will pay."} direct']],
    [
      '"The council," Paul Hale said, "will pay."',
      ['[Paul Hale=Paul Hale] <said> {"The council," | "will pay."} direct'],
    ],
    ['Paul Hale called the plan "a mistake".', ['[Paul Hale=Paul Hale] <called> {the plan "a mistake"} mixed']],
    [
      'The minister, Paul Hale, left the room. "I will not pay," he said. "Nobody will."',
      ['[he=Paul Hale] <said> {"I will not pay," | "Nobody will."} direct'],
    ],
    [
      '"Prices will rise," Paul Hale told the BBC. "We cannot stop it," he added.',
      [
        '[Paul Hale=Paul Hale] <told> {"Prices will rise,"} direct via BBC',
        '[he=Paul Hale] <added> {"We cannot stop it,"} direct',
      ],
    ],
    ['"The bridge," she said, "is safe."', ['[she=?] <said> {"The bridge," | "is safe."} direct']],
    ['Anna Reed on the bridge: "It is safe."', ['[Anna Reed=Anna Reed] <:> {"It is safe."} direct']],
    [
      'Mayor: "The bridge is safe" || The bridge is safe, Anna Reed, the mayor, said on Monday.',
      [
        '[Mayor=Anna Reed] <:> {"The bridge is safe"} direct',
        '[Anna Reed, the mayor,=Anna Reed] <said> {The bridge is safe} indirect 2031-05-05//',
      ],
    ],
    [
      '"We checked it," Anna Reed said. "It is safe." Paul Hale was less sure. "I do not know," he said.',
      [
        '[Anna Reed=Anna Reed] <said> {"We checked it," | "It is safe."} direct',
        '[he=Paul Hale] <said> {"I do not know,"} direct',
      ],
    ],
    [
      '"The road," Anna Reed said at a meeting in Lima, "is wet."',
      ['[Anna Reed=Anna Reed] <said> {"The road," | "is wet."} direct /Lima/a meeting in Lima'],
    ],
    [
      'The agency quoted the minister as saying: "The road is wet."',
      ['[The agency=agency] <quoted the minister as saying:> {"The road is wet."} direct'],
    ],
    [
      '"Is the road wet?" Paul Hale asked. "Yes," Anna Reed said.',
      ['[Paul Hale=Paul Hale] <asked> {"Is the road wet?"} direct', '[Anna Reed=Anna Reed] <said> {"Yes,"} direct'],
    ],
    [
      'The former mayor told the court that the road was dry. "I would have known," said Anna Reed.',
      [
        '[The former mayor=Anna Reed] <told> {that the road was dry} indirect',
        '[Anna Reed=Anna Reed] <said> {"I would have known,"} direct',
      ],
    ],
    [
      'The former mayor told the court that the road was dry. "I would have known," said Anna Reed, a driver.',
      [
        '[The former mayor=former mayor*] <told> {that the road was dry} indirect',
        '[Anna Reed, a driver=Anna Reed] <said> {"I would have known,"} direct',
      ],
    ],
    [
      'Anna Reed came by boat. The former mayor told the court that the road was dry. "I would have ' +
        'known," said Anna Reed.',
      [
        '[The former mayor=former mayor*] <told> {that the road was dry} indirect',
        '[Anna Reed=Anna Reed] <said> {"I would have known,"} direct',
      ],
    ],
    [
      '"Nobody asked us," its founder, Nia Orr, said, adding that the crews had been paid.',
      [
        '[its founder, Nia Orr,=Nia Orr] <said> {"Nobody asked us,"} direct',
        '[its founder, Nia Orr,=Nia Orr] <adding> {that the crews had been paid} indirect',
      ],
    ],
    [
      '"The bridge will open in May," said Anna Reed. "We have waited for years. Nobody is happier than we are."\n\n"The tolls will pay for it all within ten years."\n\nPaul Hale left early.',
      [
        '[Anna Reed=Anna Reed] <said> {"The bridge will open in May," | "We have waited for years. ' +
          'Nobody is happier than we are." | "The tolls will pay for it all within ten years."} direct',
      ],
    ],
    [
      '"The dam is safe", the engineer, Anna Reed, said, "and it will stay safe for years."',
      ['[the engineer, Anna Reed,=Anna Reed] <said> {"The dam is safe" | "and it will stay safe for years."} direct'],
    ],
    [
      'Anna Reed, the mayor: "The mill will close in May."\n\nPaul Hale: "It will not close."',
      [
        '[Anna Reed, the mayor=Anna Reed] <:> {"The mill will close in May."} direct',
        '[Paul Hale=Paul Hale] <:> {"It will not close."} direct',
      ],
    ],
    [
      '"Why was the gate left open?" Anna Reed asked. "Who had the key to it?"',
      ['[Anna Reed=Anna Reed] <asked> {"Why was the gate left open?" | "Who had the key to it?"} direct'],
    ],
    [
      'The lock was broken, according to Paul Hale. "I saw it myself that morning."',
      ['[Paul Hale=Paul Hale] <according to> {The lock was broken | "I saw it myself that morning."} mixed'],
    ],
    [
      'Paul Hale spoke first. "It is closed," he said. Anna Reed wept. "It is open," she said.',
      ['[he=Paul Hale] <said> {"It is closed,"} direct', '[she=Anna Reed] <said> {"It is open,"} direct'],
    ],
    [
      '"The mill is lost," an aide to Anna Reed said.',
      ['[an aide to Anna Reed=aide*] <said> {"The mill is lost,"} direct'],
    ],
    [
      '"The mill is lost," he told the Courier. Paul Hale owns it.',
      ['[he=?] <told> {"The mill is lost,"} direct to Courier'],
    ],
    [
      '"The mill is lost," one of the owners said. "We are sad."',
      ['[one of the owners=one of the owners*] <said> {"The mill is lost," | "We are sad."} direct'],
    ],
  ],
  rules: [
    ['Paul Hale said: "The council will pay."', ['[Paul Hale=Paul Hale] <said> {"The council will pay."} direct']],
    [
      'The minister, Paul Hale, left the room. "I will not pay," he said. "Nobody will."',
      ['[he=Paul Hale] <said> {"I will not pay," | "Nobody will."} direct'],
    ],
    [
      'Mayor: "The bridge is safe" || The bridge is safe, Anna Reed, the mayor, said on Monday.',
      [
        '[Mayor=Anna Reed] <:> {"The bridge is safe"} direct',
        '[Anna Reed, the mayor,=Anna Reed] <said> {The bridge is safe} indirect 2031-05-05//',
      ],
    ],
    [
      '"We checked it," Anna Reed said. "It is safe." Paul Hale was less sure. "I do not know," he said.',
      [
        '[Anna Reed=Anna Reed] <said> {"We checked it," | "It is safe."} direct',
        '[he=Paul Hale] <said> {"I do not know,"} direct',
      ],
    ],
    [
      '"The road is closed," Anna Reed said, "and it will stay closed."',
      ['[Anna Reed=Anna Reed] <said> {"The road is closed," | "and it will stay closed."} direct'],
    ],
    [
      '"The road is closed," she said. "It will stay closed." Anna Reed left.',
      ['[she=?] <said> {"The road is closed," | "It will stay closed."} direct'],
    ],
    ['"The road is closed!" Anna Reed shouted.', ['[Anna Reed=Anna Reed] <shouted> {"The road is closed!"} direct']],
    ['"Is the road closed?" asked Anna Reed.', ['[Anna Reed=Anna Reed] <asked> {"Is the road closed?"} direct']],
    ['Anna Reed asked, "Is the road closed?"', ['[Anna Reed=Anna Reed] <asked> {"Is the road closed?"} direct']],
    ['Anna Reed said of the road, "It is closed."', ['[Anna Reed=Anna Reed] <said> {"It is closed."} direct']],
    [
      '"The road is closed," according to Anna Reed.',
      ['[Anna Reed=Anna Reed] <according to> {"The road is closed,"} direct'],
    ],
    ['Anna Reed smiled. "The road is closed," she said.', ['[she=Anna Reed] <said> {"The road is closed,"} direct']],
    [
      'Anna Reed and Paul Hale met. "The road is closed," he said. "It is," she said.',
      ['[he=?] <said> {"The road is closed,"} direct', '[she=Anna Reed] <said> {"It is,"} direct'],
    ],
    [
      'Anna Reed met Paul Hale. "The road is closed," said Reed.',
      ['[Reed=Anna Reed] <said> {"The road is closed,"} direct'],
    ],
    [
      'Anna Reed met Paul Hale. "The road is closed," Hale said.',
      ['[Hale=Paul Hale] <said> {"The road is closed,"} direct'],
    ],
    [
      'Anna Reed met the mayor. "The road is closed," the mayor said.',
      ['[the mayor=mayor] <said> {"The road is closed,"} direct'],
    ],
    [
      'Anna Reed, the mayor, met drivers. "The road is closed," the mayor said.',
      ['[the mayor=Anna Reed] <said> {"The road is closed,"} direct'],
    ],
    [
      '"I closed the road," Anna Reed said. "We had to."',
      ['[Anna Reed=Anna Reed] <said> {"I closed the road," | "We had to."} direct'],
    ],
    [
      '"We closed the road," the council said in a statement.',
      ['[the council=council] <said> {"We closed the road,"} direct //a statement'],
    ],
    ['"Our road is closed," residents said.', ['[residents=residents*] <said> {"Our road is closed,"} direct']],
    [
      '"Is the road wet?" Paul Hale asked. "Yes," Anna Reed said.',
      ['[Paul Hale=Paul Hale] <asked> {"Is the road wet?"} direct'],
    ],
    [
      'Reed had this to say: "The mill is lost and will not come back."',
      ['[Reed=Reed] <say> {"The mill is lost and will not come back."} direct'],
    ],
  ],
};
