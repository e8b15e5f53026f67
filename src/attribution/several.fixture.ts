import type { Told } from './sentences.fixture.ts';

/** More speakers than one, each for himself. */
export const SEVERAL: Told = {
  either: [
    [
      'Police said the bridge was safe. They said it would be opened.',
      ['[Police=Police] <said> {the bridge was safe} indirect', '[They=Police] <said> {it would be opened} indirect'],
    ],
    [
      'Reed says bridge is safe || Anna Reed said on Monday that the bridge was safe.',
      [
        '[Reed=Anna Reed] <says> {bridge is safe} indirect',
        '[Anna Reed=Anna Reed] <said> {that the bridge was safe} indirect 2031-05-05//',
      ],
    ],
    [
      'Minister says road wet || Anna Reed, the minister, said on Monday that the road was wet.',
      [
        '[Minister=Anna Reed] <says> {road wet} indirect',
        '[Anna Reed, the minister,=Anna Reed] <said> {that the road was wet} indirect 2031-05-05//',
      ],
    ],
    [
      'The ministry said the road was wet. Its spokesman said it would be closed.',
      [
        '[The ministry=ministry] <said> {the road was wet} indirect',
        '[Its spokesman=spokesman] <said> {it would be closed} indirect',
      ],
    ],
    [
      'The ministry said the road was wet. The minister, Anna Reed, said it would be closed. She said it was old.',
      [
        '[The ministry=ministry] <said> {the road was wet} indirect',
        '[The minister, Anna Reed,=Anna Reed] <said> {it would be closed} indirect',
        '[She=Anna Reed] <said> {it was old} indirect',
      ],
    ],
  ],
  model: [
    [
      'A Peruvian official warned that floods were near.\n\nPeruvian Deputy Minister Anna Reed said that rivers were rising.\n\nPeruvian President Paul Hale said that help was ready.',
      [
        '[A Peruvian official=Anna Reed] <warned> {that floods were near} indirect',
        '[Peruvian Deputy Minister Anna Reed=Anna Reed] <said> {that rivers were rising} indirect',
        '[Peruvian President Paul Hale=Paul Hale] <said> {that help was ready} indirect',
      ],
    ],
    [
      'The council announced that it would pay, saying the work was done.',
      [
        '[The council=council] <saying> {the work was done} indirect',
        '[The council=council] <announced> {that it would pay} indirect',
      ],
    ],
    [
      'Anna Reed noted that the bridge was old, adding that it was safe.',
      [
        '[Anna Reed=Anna Reed] <adding> {that it was safe} indirect',
        '[Anna Reed=Anna Reed] <noted> {that the bridge was old} indirect',
      ],
    ],
    [
      'Anna Reed: The road is wet. Paul Hale: No, it is dry.',
      ['[Anna Reed=Anna Reed] <:> {The road is wet} indirect', '[Paul Hale=Paul Hale] <:> {No, it is dry} indirect'],
    ],
    [
      'Paul Hale, a producer of films like "Cold Water" and "The Long Road," denied taking the money but ' +
        'stressed that he had known of it.',
      [
        '[Paul Hale=Paul Hale] <stressed> {that he had known of it} indirect',
        '[Paul Hale, a producer of films like "Cold Water" and "The Long Road,"=Paul Hale] <denied> ' +
          '{taking the money} indirect',
      ],
    ],
    [
      'Anna Reed posted a note, stating that a rocket, known as the Heavy Lifter, will blast off from Lima.',
      [
        '[Anna Reed=Anna Reed] <stating> {that a rocket, known as the Heavy Lifter, will blast off from Lima} indirect',
        '[Anna Reed=Anna Reed] <posted> {a note} indirect',
      ],
    ],
    [
      'Anna Reed defended the plan to move the market, saying the road was wet.',
      [
        '[Anna Reed=Anna Reed] <saying> {the road was wet} indirect',
        '[Anna Reed=Anna Reed] <defended> {the plan to move the market} indirect',
      ],
    ],
    [
      'Anna Reed said that Tarn had closed its plant. The firm said that it had lost money.',
      [
        '[Anna Reed=Anna Reed] <said> {that Tarn had closed its plant} indirect',
        '[The firm=firm] <said> {that it had lost money} indirect',
      ],
    ],
    [
      'Paul Hale said the mill was closed. Ian Roe left the town. He said it would open.',
      ['[Paul Hale=Paul Hale] <said> {the mill was closed} indirect', '[He=Ian Roe] <said> {it would open} indirect'],
    ],
    [
      'Hale said the mill was closed; the road was blocked, Reed said.',
      ['[Hale=Hale] <said> {the mill was closed} indirect', '[Reed=Reed] <said> {the road was blocked} indirect'],
    ],
    [
      'I think the mill is safe, but I fear for the dam.',
      ['[I=?] <think> {the mill is safe} indirect', '[I=?] <fear for> {the dam} indirect'],
    ],
    [
      'Twenty percent said the mill was closed; 78 percent said it was open.',
      [
        '[Twenty percent=Twenty percent] <said> {the mill was closed} indirect',
        '[78 percent=78 percent] <said> {it was open} indirect',
      ],
    ],
    [
      'Mill will close, court told || A court heard on Monday that the mill would close.',
      [
        '[court=?] <told> {Mill will close} indirect',
        '[A court=?] <heard> {that the mill would close} indirect 2031-05-05//',
      ],
    ],
    [
      'MARA VELL, MAYOR: Where was the mill?\n\nTARN: It was there.\n\nIt is gone now.\n\nVELL: When did it close?',
      [
        '[MARA VELL=MARA VELL] <:> {Where was the mill?} indirect',
        '[TARN=TARN] <:> {It was there.\n\nIt is gone now} indirect',
        '[VELL=MARA VELL] <:> {When did it close?} indirect',
      ],
    ],
    [
      'Mara Vell spoke to the Courier.\n\nQ: Where was the mill?\n\nA: It was there.\n\nQ: When did it close?\n\nA: In May.',
      [
        '[Q=?] <:> {Where was the mill?} indirect',
        '[A=Mara Vell] <:> {It was there} indirect',
        '[Q=?] <:> {When did it close?} indirect',
        '[A=Mara Vell] <:> {In May} indirect',
      ],
    ],
    [
      "Peru minister says mill is lost || The mill was lost, Peru's trade minister, Ana Ruiz, said on " +
        'Monday. Its health minister, Juan Rojas, said it was sold.',
      [
        '[Peru minister=Ana Ruiz] <says> {mill is lost} indirect',
        "[Peru's trade minister, Ana Ruiz,=Ana Ruiz] <said> {The mill was lost} indirect 2031-05-05//",
        '[Its health minister, Juan Rojas,=Juan Rojas] <said> {it was sold} indirect',
      ],
    ],
    [
      'Paul Hale said the mill was closed. The builder, Ian Roe, left. He said it was open.',
      ['[Paul Hale=Paul Hale] <said> {the mill was closed} indirect', '[He=Ian Roe] <said> {it was open} indirect'],
    ],
    [
      'The council said the mill was closed. They said it was open.',
      ['[The council=council] <said> {the mill was closed} indirect', '[They=council] <said> {it was open} indirect'],
    ],
  ],
  rules: [
    [
      'Paul Hale, the mayor, said the road was closed. The mayor said it would stay closed.',
      [
        '[Paul Hale, the mayor,=Paul Hale] <said> {the road was closed} indirect',
        '[The mayor=Paul Hale] <said> {it would stay closed} indirect',
      ],
    ],
    [
      'Mr Hale said the road was closed. Mrs Reed said it was open.',
      ['[Mr Hale=Hale] <said> {the road was closed} indirect', '[Mrs Reed=Reed] <said> {it was open} indirect'],
    ],
    [
      'Hale said the road was closed || Paul Hale said on Monday that the road was closed.',
      [
        '[Hale=Paul Hale] <said> {the road was closed} indirect',
        '[Paul Hale=Paul Hale] <said> {that the road was closed} indirect 2031-05-05//',
      ],
    ],
    [
      'Coast road closed, mayor says || Paul Hale, the mayor, said on Monday that the road was closed.',
      [
        '[mayor=Paul Hale] <says> {Coast road closed} indirect',
        '[Paul Hale, the mayor,=Paul Hale] <said> {that the road was closed} indirect 2031-05-05//',
      ],
    ],
  ],
};
