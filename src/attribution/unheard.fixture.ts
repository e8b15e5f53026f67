import type { Told } from './sentences.fixture.ts';

/** Sentences in which nobody is heard. */
export const UNHEARD: Told = {
  either: [],
  model: [
    ['The bridge was closed, hours before the mayor told the council.', []],
    ['A judge gave Paul Hale his last opportunity to make a statement on the plan.', []],
    ['A farmer, according to its whims, can alter the plan.', []],
    ['Prices will rise, Anna Reed fears.', []],
    ['There are reports that prices have risen.', []],
    ['There was concern that prices would rise.', []],
    ['It emerged that prices would rise.', []],
    ['"Prices will rise." Those were the words of Paul Hale.', []],
    ['There are fears that the bridge is unsafe.', []],
    ['For Anna Reed, the bridge is safe.', []],
    ['It was not clear whether the bridge was safe.', []],
    ['Q: Is the bridge safe? A: Yes.', []],
    ['The fire stirred fears of more fires among residents.', []],
    ['The plan won praise from Anna Reed for its care.', []],
    ['Concern about the road is growing among drivers.', []],
    ['The conclusion of the report was that the road was safe.', []],
    ['One theory is that the road was wet.', []],
    ['"The road is wet." Anna Reed, driver', []],
    ['Q. Is the road wet? A. Yes, it is wet.', []],
    ['Everything went according to plan.', []],
    ['Anna Reed made the announcement on Friday.', []],
    ['Paul Hale took the plan for granted.', []],
    ['The bridge was closed by the council after a clerk complained.', []],
    ['Reed was so angry that she closed the mill.', []],
  ],
  rules: [
    ['"The road is closed." Anna Reed said it twice.', []],
    ['Anna Reed counted 40 roads.', []],
    ['Anna Reed says so.', []],
    ['A barge came up by the mill, showed its tower for what Reed took to be an hour and sank.', []],
    ['Paul Hale wrote a song, "Rain over the Harbor". It was played in May.', []],
  ],
};
