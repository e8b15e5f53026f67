import type { Told } from './sentences.fixture.ts';

/** What somebody says that another says. */
export const NESTED: Told = {
  either: [
    [
      'Paul Hale, citing Anna Reed, said the council had paid.',
      [
        '[Paul Hale=Paul Hale] <said> {the council had paid} indirect',
        '[Anna Reed=Anna Reed] <citing> {the council had paid} indirect in 0',
      ],
    ],
    [
      'Anna Reed said Paul Hale had told her that the council had paid.',
      [
        '[Anna Reed=Anna Reed] <said> {Paul Hale had told her that the council had paid} indirect',
        '[Paul Hale=Paul Hale] <had told> {that the council had paid} indirect in 0 to Anna Reed',
      ],
    ],
    [
      'Anna Reed said she had been told that the council would pay.',
      [
        '[Anna Reed=Anna Reed] <said> {she had been told that the council would pay} indirect',
        '[=?] <had been told> {that the council would pay} indirect in 0',
      ],
    ],
    [
      'The bridge is safe, the BBC reported, citing Anna Reed.',
      [
        '[the BBC=BBC] <reported> {The bridge is safe} indirect',
        '[Anna Reed=Anna Reed] <citing> {The bridge is safe} indirect in 0 via BBC',
      ],
    ],
    [
      'The BBC said engineers had told it that the bridge was unsafe.',
      [
        '[The BBC=BBC] <said> {engineers had told it that the bridge was unsafe} indirect',
        '[engineers=engineers*] <had told> {that the bridge was unsafe} indirect in 0 via BBC',
      ],
    ],
    [
      'Anna Reed said that Paul Hale believed that the bridge was safe.',
      [
        '[Anna Reed=Anna Reed] <said> {that Paul Hale believed that the bridge was safe} indirect',
        '[Paul Hale=Paul Hale] <believed> {that the bridge was safe} indirect in 0',
      ],
    ],
    [
      'Reed "sorry" for fire || Anna Reed was sorry for the fire, she said on Monday.',
      [
        '[she=Anna Reed] <said> {Anna Reed was sorry for the fire} indirect 2031-05-05//',
        '[Anna Reed=Anna Reed] <was sorry for> {the fire} indirect in 0 2031-05-05//',
      ],
    ],
    [
      'Anna Reed \'sorry for fire\' || "I am sorry for the fire," Anna Reed said on Monday.',
      [
        '[Anna Reed=Anna Reed] <said> {"I am sorry for the fire,"} direct 2031-05-05//',
        '[I=Anna Reed] <am sorry for> {the fire} direct in 0 2031-05-05//',
      ],
    ],
    [
      '"The road is wet," said Paul Hale, citing Anna Reed.',
      [
        '[Paul Hale, citing Anna Reed=Paul Hale] <said> {"The road is wet,"} direct',
        '[Anna Reed=Anna Reed] <citing> {"The road is wet,"} direct in 0',
      ],
    ],
    [
      'The road is wet, the council said, citing a report.',
      [
        '[the council=council] <said> {The road is wet} indirect',
        '[a report=report*] <citing> {The road is wet} indirect in 0 via council',
      ],
    ],
    [
      '"I believe Paul Hale was wrong," Anna Reed said.',
      [
        '[Anna Reed=Anna Reed] <said> {"I believe Paul Hale was wrong,"} direct',
        '[I=Anna Reed] <believe> {Paul Hale was wrong} direct in 0',
      ],
    ],
    [
      '"We think that it is wet," Anna Reed, who leads the council, said.',
      [
        '[Anna Reed, who leads the council,=Anna Reed] <said> {"We think that it is wet,"} direct',
        '[We=Anna Reed] <think> {that it is wet} direct in 0',
      ],
    ],
    [
      '"My brother says the road is wet," Anna Reed said.',
      [
        '[Anna Reed=Anna Reed] <said> {"My brother says the road is wet,"} direct',
        '[My brother=brother] <says> {the road is wet} direct in 0',
      ],
    ],
    [
      '"Our engineers say the road is wet," the council said.',
      [
        '[the council=council] <said> {"Our engineers say the road is wet,"} direct',
        '[Our engineers=engineers*] <say> {the road is wet} direct in 0',
      ],
    ],
    [
      'Anna Reed said her brother believed the road was wet.',
      [
        '[Anna Reed=Anna Reed] <said> {her brother believed the road was wet} indirect',
        '[her brother=Anna Reed’s brother] <believed> {the road was wet} indirect in 0',
      ],
    ],
    [
      'Anna Reed said that she believed that the road was wet.',
      [
        '[Anna Reed=Anna Reed] <said> {that she believed that the road was wet} indirect',
        '[she=Anna Reed] <believed> {that the road was wet} indirect in 0',
      ],
    ],
    [
      'Anna Reed said that it was believed that the road was wet.',
      [
        '[Anna Reed=Anna Reed] <said> {that it was believed that the road was wet} indirect',
        '[=?] <was believed> {that the road was wet} indirect in 0',
      ],
    ],
    [
      'Anna Reed said Paul Hale said Mark Dean said the road was wet.',
      [
        '[Anna Reed=Anna Reed] <said> {Paul Hale said Mark Dean said the road was wet} indirect',
        '[Paul Hale=Paul Hale] <said> {Mark Dean said the road was wet} indirect in 0',
        '[Mark Dean=Mark Dean] <said> {the road was wet} indirect in 1',
      ],
    ],
    [
      'Anna Reed claimed that Paul Hale denied that the road was wet.',
      [
        '[Anna Reed=Anna Reed] <claimed> {that Paul Hale denied that the road was wet} indirect',
        '[Paul Hale=Paul Hale] <denied> {that the road was wet} indirect in 0',
      ],
    ],
    [
      'Police said on Monday that a man, 40, said the road was wet.',
      [
        '[Police=Police] <said> {that a man, 40, said the road was wet} indirect 2031-05-05//',
        '[a man, 40,=man*] <said> {the road was wet} indirect in 0 2031-05-05//',
      ],
    ],
  ],
  model: [
    [
      'While Paul Hale said that he believes that voters will stay, he has left.',
      [
        '[Paul Hale=Paul Hale] <said> {that he believes that voters will stay} indirect',
        '[he=Paul Hale] <believes> {that voters will stay} indirect in 0',
      ],
    ],
    [
      '"Let me quote Paul Hale, no enemy of business," Anna Reed said. "He said, \'Firms are not waiting for a cut.\'"',
      [
        '[Anna Reed=Anna Reed] <said> {"Let me quote Paul Hale, no enemy of business," | "He said, ' +
          "'Firms are not waiting for a cut.'\"} direct",
        "[He=?] <said> {, 'Firms are not waiting for a cut} direct in 0",
      ],
    ],
    [
      'Paul Hale said Monday that he was sure that the council would pay.',
      [
        '[Paul Hale=Paul Hale] <said Monday> {that he was sure that the council would pay} indirect 2031-05-05//',
        '[he=Paul Hale] <was sure> {that the council would pay} indirect in 0 2031-05-05//',
      ],
    ],
    [
      'Paul Hale read out a letter in which Anna Reed said that prices would rise.',
      [
        '[Paul Hale=Paul Hale] <read out> {a letter in which Anna Reed said that prices would rise} indirect',
        '[Anna Reed=Anna Reed] <said> {that prices would rise} indirect in 0',
      ],
    ],
    [
      'Anna Reed said on Tuesday, quoting Paul Hale, that the bridge was safe.',
      [
        '[Anna Reed=Anna Reed] <said> {that the bridge was safe} indirect 2031-05-06//',
        '[Paul Hale=Paul Hale] <quoting> {that the bridge was safe} indirect in 0 2031-05-06//',
      ],
    ],
    [
      'The BBC, quoting an official, said the road was wet.',
      [
        '[The BBC=BBC] <said> {the road was wet} indirect',
        '[an official=official*] <quoting> {the road was wet} indirect in 0 via BBC',
      ],
    ],
    [
      'Anna Reed accused Paul Hale of claiming that the road was wet.',
      [
        '[Anna Reed=Anna Reed] <accused> {Paul Hale of claiming that the road was wet} indirect',
        '[Paul Hale=Paul Hale] <claiming> {that the road was wet} indirect in 0',
      ],
    ],
    [
      'The letters, Anna Reed said, showed that the board had known of the leak.',
      [
        '[Anna Reed=Anna Reed] <said> {The letters | showed that the board had known of the leak} indirect',
        '[The letters=letters*] <showed> {that the board had known of the leak} indirect in 0',
      ],
    ],
    [
      'Reed expressed her view that the mill would close, and her hope that the dam would hold.',
      [
        '[Reed=Reed] <expressed> {her view that the mill would close, and her hope that the dam would hold} indirect',
        '[her=?] <hope> {that the dam would hold} indirect in 0',
      ],
    ],
    [
      'The Courier reported that the mill would close, citing the ministry.',
      [
        '[The Courier=Courier] <reported> {that the mill would close} indirect',
        '[the ministry=ministry] <citing> {that the mill would close} indirect in 0 via Courier',
      ],
    ],
    [
      'We think the mill is safe, but we fear the dam will break, Reed said.',
      [
        '[Reed=Reed] <said> {We think the mill is safe, but we fear the dam will break} indirect',
        '[We=Reed] <think> {the mill is safe} indirect in 0',
        '[we=Reed] <fear> {the dam will break} indirect in 0',
      ],
    ],
    [
      'Citing two officials, the Courier said the mill would close.',
      [
        '[two officials=two officials*] <Citing> {the mill would close} indirect in 1 via Courier',
        '[the Courier=Courier] <said> {the mill would close} indirect',
      ],
    ],
    [
      "Peru's threat to attack Ghana was leaked, Anna Reed said.",
      [
        "[Anna Reed=Anna Reed] <said> {Peru's threat to attack Ghana was leaked} indirect",
        "[Peru's=Peru] <threat> {to attack Ghana} indirect in 0",
      ],
    ],
    [
      'In a letter citing Anna Reed, the council said the mill would be sold.',
      [
        '[Anna Reed=Anna Reed] <citing> {the mill would be sold} indirect in 1 via council //a letter',
        '[the council=council] <said> {the mill would be sold} indirect',
      ],
    ],
  ],
  rules: [
    [
      'Paul Hale said Monday that he was sure that the council would pay.',
      [
        '[Paul Hale=Paul Hale] <said> {that he was sure that the council would pay} indirect 2031-05-05//',
        '[he=Paul Hale] <was sure> {that the council would pay} indirect in 0 2031-05-05//',
      ],
    ],
    [
      '"He told me that the road was closed," Anna Reed said.',
      [
        '[Anna Reed=Anna Reed] <said> {"He told me that the road was closed,"} direct',
        '[He=?] <told> {that the road was closed} direct in 0',
      ],
    ],
    [
      '"Paul Hale told me that the road was closed," Anna Reed said.',
      [
        '[Anna Reed=Anna Reed] <said> {"Paul Hale told me that the road was closed,"} direct',
        '[Paul Hale=Paul Hale] <told> {that the road was closed} direct in 0',
      ],
    ],
    [
      'The BBC, quoting an official, said the road was wet.',
      [
        '[The BBC, quoting an official,=BBC] <said> {the road was wet} indirect',
        '[an official=official*] <quoting> {the road was wet} indirect in 0 via BBC',
      ],
    ],
    [
      '"We were told that the dam was safe," Anna Reed said, adding that "nobody checked the wall for cracks".',
      [
        '[Anna Reed=Anna Reed] <said> {"We were told that the dam was safe,"} direct',
        '[=?] <were told> {that the dam was safe} direct in 0',
        '[Anna Reed=Anna Reed] <adding> {that "nobody checked the wall for cracks"} mixed',
      ],
    ],
    [
      'Hale has been accused of burning the mill, Reed said.',
      [
        '[=?] <has been accused> {Hale | of burning the mill} indirect in 1',
        '[Reed=Reed] <said> {Hale has been accused of burning the mill} indirect',
      ],
    ],
    [
      'The Courier reported, citing two officials, that the mill would close.',
      [
        '[The Courier=Courier] <reported> {that the mill would close} indirect',
        '[two officials=two officials*] <citing> {that the mill would close} indirect in 0 via Courier',
      ],
    ],
    [
      'The Courier said the mill would be sold, citing Anna Reed, who owns it.',
      [
        '[The Courier=Courier] <said> {the mill would be sold} indirect',
        '[Anna Reed, who owns it=Anna Reed] <citing> {the mill would be sold} indirect in 0 via Courier',
      ],
    ],
  ],
};
