/**
 * What an editor would want to be told of the sample story, told day by day: written down by reading its eight dispatches,
 * before anything was run on them. `says` is looked for in the words of the alert's sides, `by` in its line.
 */
export interface WantedAlert {
  readonly day: string;
  readonly kind: 'third-carrier' | 'second-origin' | 'denied' | 'differs' | 'attribution-lost';
  readonly quiet: boolean;
  readonly says: readonly RegExp[];
}

export const WANTED: readonly WantedAlert[] = [
  // three papers carry the offer on the first day, on the word of one unnamed official
  { day: '1917-03-01', kind: 'third-carrier', quiet: true, says: [/alliance/, /Texas/] },
  // the Lakeside paper tells as fact what the official said
  { day: '1917-03-01', kind: 'attribution-lost', quiet: false, says: [/offer/] },
  { day: '1917-03-01', kind: 'differs', quiet: false, says: [/\$100 million/, /more than \$100 million/] },
  { day: '1917-03-01', kind: 'differs', quiet: false, says: [/general/, /unlimited/] },
  { day: '1917-03-01', kind: 'differs', quiet: false, says: [/believed to have been/, /has been in the hands/] },
  { day: '1917-03-01', kind: 'differs', quiet: false, says: [/suggest that Mexico invite Japan/, /will be invited/] },
  // since when the government had it
  {
    day: '1917-03-02',
    kind: 'differs',
    quiet: true,
    says: [/present week/, /shortly before the break|more than a month/],
  },
  // what is denied is that Mexico received it, not that there is a note
  { day: '1917-03-03', kind: 'denied', quiet: false, says: [/not received any proposal/] },
  {
    day: '1917-03-03',
    kind: 'denied',
    quiet: false,
    says: [/Eckardt/, /denied knowledge|knowledge of such a proposal/],
  },
  { day: '1917-03-03', kind: 'denied', quiet: false, says: [/forgery/] },
  { day: '1917-03-03', kind: 'differs', quiet: false, says: [/\$100 million/, /nearly \$100 million/] },
  // the sender himself: until then it rested on one unnamed official
  { day: '1917-03-04', kind: 'second-origin', quiet: false, says: [/Zimmermann/, /proposing an alliance/] },
  { day: '1917-03-04', kind: 'denied', quiet: false, says: [/Mexico and Japan have said/] },
];
