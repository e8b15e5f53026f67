/** One term in an office; `from` and `to` as precise as known, `to` null where no end is known. */
interface Term {
  readonly actor: string;
  readonly role: string;
  readonly sector: string;
  readonly from: string | null;
  readonly to: string | null;
}
/** A person and the offices held. */
export interface Official {
  readonly name: string;
  readonly also: readonly string[];
  readonly offices: readonly Term[];
}

/**
 * Office-holders 2000–2025 in news of diplomacy, defence and sanctions: hints, from memory.
 *
 * Source: written for this project from general knowledge; not checked against a register, so treat a day-exact border
 * as a hint and a month or year as written. Licence: ours; may be copied into the product. Made by
 * training/make-knowledge.ts. A surname alone needs an earlier full name or the office in the same report.
 */
export const officials: readonly Official[] = [
  {
    name: 'Joe Biden',
    also: ['Biden', 'Joseph Biden', 'Joe R. Biden'],
    offices: [
      { actor: 'USA', role: 'president', sector: 'GOV', from: '2021-01-20', to: '2025-01-20' },
      { actor: 'USA', role: 'vice president', sector: 'GOV', from: '2009-01-20', to: '2017-01-20' },
    ],
  },
  {
    name: 'Donald Trump',
    also: ['Trump', 'Donald J. Trump'],
    offices: [
      { actor: 'USA', role: 'president', sector: 'GOV', from: '2017-01-20', to: '2021-01-20' },
      { actor: 'USA', role: 'president', sector: 'GOV', from: '2025-01-20', to: null },
    ],
  },
  {
    name: 'Barack Obama',
    also: ['Obama'],
    offices: [{ actor: 'USA', role: 'president', sector: 'GOV', from: '2009-01-20', to: '2017-01-20' }],
  },
  {
    name: 'George W. Bush',
    also: [],
    offices: [{ actor: 'USA', role: 'president', sector: 'GOV', from: '2001-01-20', to: '2009-01-20' }],
  },
  {
    name: 'Kamala Harris',
    also: [],
    offices: [{ actor: 'USA', role: 'vice president', sector: 'GOV', from: '2021-01-20', to: '2025-01-20' }],
  },
  {
    name: 'JD Vance',
    also: ['J.D. Vance'],
    offices: [{ actor: 'USA', role: 'vice president', sector: 'GOV', from: '2025-01-20', to: null }],
  },
  {
    name: 'Antony Blinken',
    also: ['Blinken', 'Anthony Blinken', 'Tony Blinken'],
    offices: [{ actor: 'USA', role: 'secretary of state', sector: 'GOV', from: '2021-01-26', to: '2025-01-20' }],
  },
  {
    name: 'Marco Rubio',
    also: ['Rubio'],
    offices: [{ actor: 'USA', role: 'secretary of state', sector: 'GOV', from: '2025-01-21', to: null }],
  },
  {
    name: 'Mike Pompeo',
    also: ['Pompeo'],
    offices: [{ actor: 'USA', role: 'secretary of state', sector: 'GOV', from: '2018-04-26', to: '2021-01-20' }],
  },
  {
    name: 'Kurt Campbell',
    also: ['Campbell', 'Kurt M. Campbell'],
    offices: [
      { actor: 'USA', role: 'deputy secretary of state', sector: 'GOV', from: '2024-02-12', to: '2025-01-20' },
      {
        actor: 'USA',
        role: 'National Security Council coordinator for the Indo-Pacific',
        sector: 'GOV',
        from: '2021-01-20',
        to: '2024-02-12',
      },
    ],
  },
  {
    name: 'Wendy Sherman',
    also: [],
    offices: [{ actor: 'USA', role: 'deputy secretary of state', sector: 'GOV', from: '2021-04', to: '2023-07' }],
  },
  {
    name: 'Victoria Nuland',
    also: [],
    offices: [{ actor: 'USA', role: 'under secretary of state', sector: 'GOV', from: '2021-05', to: '2024-03' }],
  },
  {
    name: 'Jake Sullivan',
    also: ['Sullivan'],
    offices: [{ actor: 'USA', role: 'national security adviser', sector: 'GOV', from: '2021-01-20', to: '2025-01-20' }],
  },
  {
    name: 'Janet Yellen',
    also: ['Yellen'],
    offices: [{ actor: 'USA', role: 'treasury secretary', sector: 'GOV', from: '2021-01-26', to: '2025-01-20' }],
  },
  {
    name: 'Scott Bessent',
    also: [],
    offices: [{ actor: 'USA', role: 'treasury secretary', sector: 'GOV', from: '2025-01-28', to: null }],
  },
  {
    name: 'Wally Adeyemo',
    also: ['Adewale Adeyemo'],
    offices: [{ actor: 'USA', role: 'deputy treasury secretary', sector: 'GOV', from: '2021-03', to: '2025-01-20' }],
  },
  {
    name: 'Lloyd Austin',
    also: ['Austin'],
    offices: [{ actor: 'USA', role: 'defense secretary', sector: 'GOV', from: '2021-01-22', to: '2025-01-20' }],
  },
  {
    name: 'Pete Hegseth',
    also: [],
    offices: [{ actor: 'USA', role: 'defense secretary', sector: 'GOV', from: '2025-01-25', to: null }],
  },
  {
    name: 'Gina Raimondo',
    also: [],
    offices: [{ actor: 'USA', role: 'commerce secretary', sector: 'GOV', from: '2021-03', to: '2025-01-20' }],
  },
  {
    name: 'Howard Lutnick',
    also: [],
    offices: [{ actor: 'USA', role: 'commerce secretary', sector: 'GOV', from: '2025-02', to: null }],
  },
  {
    name: 'Mark Milley',
    also: [],
    offices: [
      {
        actor: 'USA',
        role: 'chairman of the Joint Chiefs of Staff',
        sector: 'MIL',
        from: '2019-10-01',
        to: '2023-09-30',
      },
    ],
  },
  {
    name: 'Charles Q. Brown',
    also: ['C.Q. Brown', 'CQ Brown'],
    offices: [
      {
        actor: 'USA',
        role: 'chairman of the Joint Chiefs of Staff',
        sector: 'MIL',
        from: '2023-10-01',
        to: '2025-02-21',
      },
    ],
  },
  {
    name: 'William Burns',
    also: ['Bill Burns'],
    offices: [{ actor: 'USA', role: 'CIA director', sector: 'SPY', from: '2021-03-19', to: '2025-01-20' }],
  },
  {
    name: 'Avril Haines',
    also: [],
    offices: [
      { actor: 'USA', role: 'director of national intelligence', sector: 'SPY', from: '2021-01-21', to: '2025-01-20' },
    ],
  },
  {
    name: 'Linda Thomas-Greenfield',
    also: [],
    offices: [{ actor: 'USA', role: 'ambassador to the UN', sector: 'GOV', from: '2021-02', to: '2025-01-20' }],
  },
  {
    name: 'Nicholas Burns',
    also: [],
    offices: [{ actor: 'USA', role: 'ambassador to China', sector: 'GOV', from: '2022-01', to: '2025-01-20' }],
  },
  {
    name: 'John Kirby',
    also: [],
    offices: [
      { actor: 'USA', role: 'National Security Council spokesman', sector: 'GOV', from: '2022-05', to: '2025-01-20' },
    ],
  },
  {
    name: 'Matthew Miller',
    also: [],
    offices: [{ actor: 'USA', role: 'State Department spokesman', sector: 'GOV', from: '2023-04', to: '2025-01-20' }],
  },
  {
    name: 'Ned Price',
    also: [],
    offices: [{ actor: 'USA', role: 'State Department spokesman', sector: 'GOV', from: '2021-01', to: '2023-03' }],
  },
  {
    name: 'Karine Jean-Pierre',
    also: [],
    offices: [
      { actor: 'USA', role: 'White House press secretary', sector: 'GOV', from: '2022-05-13', to: '2025-01-20' },
    ],
  },
  {
    name: 'Nancy Pelosi',
    also: [],
    offices: [{ actor: 'USA', role: 'speaker of the House', sector: 'LEG', from: '2019-01-03', to: '2023-01-03' }],
  },
  {
    name: 'Kevin McCarthy',
    also: [],
    offices: [{ actor: 'USA', role: 'speaker of the House', sector: 'LEG', from: '2023-01-07', to: '2023-10-03' }],
  },
  {
    name: 'Mike Johnson',
    also: [],
    offices: [{ actor: 'USA', role: 'speaker of the House', sector: 'LEG', from: '2023-10-25', to: null }],
  },
  {
    name: 'John Kerry',
    also: [],
    offices: [
      {
        actor: 'USA',
        role: 'special presidential envoy for climate',
        sector: 'GOV',
        from: '2021-01-20',
        to: '2024-03',
      },
      { actor: 'USA', role: 'secretary of state', sector: 'GOV', from: '2013-02-01', to: '2017-01-20' },
    ],
  },
  {
    name: 'Christopher Cavoli',
    also: [],
    offices: [
      { actor: 'NATO', role: 'supreme allied commander Europe', sector: 'MIL', from: '2022-07-04', to: '2025-07' },
    ],
  },
  {
    name: 'Xi Jinping',
    also: ['Xi'],
    offices: [
      { actor: 'CHN', role: 'president', sector: 'GOV', from: '2013-03-14', to: null },
      { actor: 'CHN', role: 'general secretary of the Communist Party', sector: 'PTY', from: '2012-11-15', to: null },
    ],
  },
  {
    name: 'Li Keqiang',
    also: [],
    offices: [{ actor: 'CHN', role: 'premier', sector: 'GOV', from: '2013-03-15', to: '2023-03-11' }],
  },
  {
    name: 'Li Qiang',
    also: [],
    offices: [{ actor: 'CHN', role: 'premier', sector: 'GOV', from: '2023-03-11', to: null }],
  },
  {
    name: 'Wang Yi',
    also: [],
    offices: [
      { actor: 'CHN', role: 'foreign minister', sector: 'GOV', from: '2013-03-16', to: '2022-12-30' },
      {
        actor: 'CHN',
        role: 'director of the Central Foreign Affairs Commission Office',
        sector: 'GOV',
        from: '2023-01',
        to: null,
      },
      { actor: 'CHN', role: 'foreign minister', sector: 'GOV', from: '2023-07-25', to: null },
    ],
  },
  {
    name: 'Qin Gang',
    also: [],
    offices: [
      { actor: 'CHN', role: 'foreign minister', sector: 'GOV', from: '2022-12-30', to: '2023-07-25' },
      { actor: 'CHN', role: 'ambassador to the United States', sector: 'GOV', from: '2021-07', to: '2023-01' },
    ],
  },
  {
    name: 'Xie Feng',
    also: [],
    offices: [{ actor: 'CHN', role: 'ambassador to the United States', sector: 'GOV', from: '2023-05', to: null }],
  },
  {
    name: 'Wei Fenghe',
    also: [],
    offices: [{ actor: 'CHN', role: 'defence minister', sector: 'MIL', from: '2018-03-19', to: '2023-03-12' }],
  },
  {
    name: 'Li Shangfu',
    also: [],
    offices: [{ actor: 'CHN', role: 'defence minister', sector: 'MIL', from: '2023-03-12', to: '2023-10-24' }],
  },
  {
    name: 'Dong Jun',
    also: [],
    offices: [{ actor: 'CHN', role: 'defence minister', sector: 'MIL', from: '2023-12-29', to: null }],
  },
  {
    name: 'Wang Wenbin',
    also: [],
    offices: [{ actor: 'CHN', role: 'foreign ministry spokesman', sector: 'GOV', from: '2020-07', to: '2024-05' }],
  },
  {
    name: 'Mao Ning',
    also: [],
    offices: [{ actor: 'CHN', role: 'foreign ministry spokeswoman', sector: 'GOV', from: '2022-09', to: null }],
  },
  {
    name: 'Lin Jian',
    also: [],
    offices: [{ actor: 'CHN', role: 'foreign ministry spokesman', sector: 'GOV', from: '2024-03', to: null }],
  },
  {
    name: 'Hua Chunying',
    also: [],
    offices: [{ actor: 'CHN', role: 'foreign ministry spokeswoman', sector: 'GOV', from: '2012-11', to: null }],
  },
  {
    name: 'Liu Pengyu',
    also: [],
    offices: [{ actor: 'CHN', role: 'embassy spokesperson in Washington', sector: 'GOV', from: '2021', to: null }],
  },
  {
    name: 'Li Hui',
    also: [],
    offices: [
      { actor: 'CHN', role: 'special representative for Eurasian affairs', sector: 'GOV', from: '2019-08', to: null },
    ],
  },
  {
    name: 'Vladimir Putin',
    also: ['Putin'],
    offices: [
      { actor: 'RUS', role: 'president', sector: 'GOV', from: '2012-05-07', to: null },
      { actor: 'RUS', role: 'president', sector: 'GOV', from: '2000-05-07', to: '2008-05-07' },
      { actor: 'RUS', role: 'prime minister', sector: 'GOV', from: '2008-05-08', to: '2012-05-07' },
    ],
  },
  {
    name: 'Mikhail Mishustin',
    also: [],
    offices: [{ actor: 'RUS', role: 'prime minister', sector: 'GOV', from: '2020-01-16', to: null }],
  },
  {
    name: 'Sergei Lavrov',
    also: ['Sergey Lavrov', 'Lavrov'],
    offices: [{ actor: 'RUS', role: 'foreign minister', sector: 'GOV', from: '2004-03-09', to: null }],
  },
  {
    name: 'Sergei Shoigu',
    also: ['Sergey Shoigu', 'Shoigu'],
    offices: [
      { actor: 'RUS', role: 'defence minister', sector: 'GOV', from: '2012-11-06', to: '2024-05-12' },
      { actor: 'RUS', role: 'secretary of the Security Council', sector: 'GOV', from: '2024-05-12', to: null },
    ],
  },
  {
    name: 'Andrei Belousov',
    also: ['Andrey Belousov'],
    offices: [{ actor: 'RUS', role: 'defence minister', sector: 'GOV', from: '2024-05-14', to: null }],
  },
  {
    name: 'Nikolai Patrushev',
    also: ['Nikolay Patrushev'],
    offices: [
      { actor: 'RUS', role: 'secretary of the Security Council', sector: 'GOV', from: '2008-05', to: '2024-05-12' },
    ],
  },
  {
    name: 'Dmitry Peskov',
    also: ['Peskov', 'Dmitri Peskov'],
    offices: [{ actor: 'RUS', role: 'Kremlin spokesman', sector: 'GOV', from: '2012-05', to: null }],
  },
  {
    name: 'Maria Zakharova',
    also: ['Zakharova'],
    offices: [{ actor: 'RUS', role: 'foreign ministry spokeswoman', sector: 'GOV', from: '2015-08', to: null }],
  },
  {
    name: 'Dmitry Medvedev',
    also: ['Medvedev'],
    offices: [
      { actor: 'RUS', role: 'deputy chairman of the Security Council', sector: 'GOV', from: '2020-01-16', to: null },
      { actor: 'RUS', role: 'president', sector: 'GOV', from: '2008-05-07', to: '2012-05-07' },
    ],
  },
  {
    name: 'Valery Gerasimov',
    also: [],
    offices: [{ actor: 'RUS', role: 'chief of the general staff', sector: 'MIL', from: '2012-11-09', to: null }],
  },
  {
    name: 'Sergei Ryabkov',
    also: ['Sergey Ryabkov'],
    offices: [{ actor: 'RUS', role: 'deputy foreign minister', sector: 'GOV', from: '2008', to: null }],
  },
  {
    name: 'Boris Yeltsin',
    also: [],
    offices: [{ actor: 'RUS', role: 'president', sector: 'GOV', from: '1991-07-10', to: '1999-12-31' }],
  },
  {
    name: 'Volodymyr Zelenskyy',
    also: ['Zelensky', 'Zelenskiy', 'Zelenskyy', 'Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
    offices: [{ actor: 'UKR', role: 'president', sector: 'GOV', from: '2019-05-20', to: null }],
  },
  {
    name: 'Denys Shmyhal',
    also: [],
    offices: [{ actor: 'UKR', role: 'prime minister', sector: 'GOV', from: '2020-03-04', to: '2025-07' }],
  },
  {
    name: 'Yulia Svyrydenko',
    also: [],
    offices: [{ actor: 'UKR', role: 'prime minister', sector: 'GOV', from: '2025-07', to: null }],
  },
  {
    name: 'Dmytro Kuleba',
    also: ['Kuleba'],
    offices: [{ actor: 'UKR', role: 'foreign minister', sector: 'GOV', from: '2020-03-04', to: '2024-09-05' }],
  },
  {
    name: 'Andrii Sybiha',
    also: ['Andriy Sybiha'],
    offices: [{ actor: 'UKR', role: 'foreign minister', sector: 'GOV', from: '2024-09-05', to: null }],
  },
  {
    name: 'Oleksii Reznikov',
    also: ['Oleksiy Reznikov'],
    offices: [{ actor: 'UKR', role: 'defence minister', sector: 'GOV', from: '2021-11-04', to: '2023-09-05' }],
  },
  {
    name: 'Rustem Umerov',
    also: [],
    offices: [{ actor: 'UKR', role: 'defence minister', sector: 'GOV', from: '2023-09-06', to: '2025-07' }],
  },
  {
    name: 'Valerii Zaluzhnyi',
    also: ['Valery Zaluzhny', 'Valeriy Zaluzhnyi'],
    offices: [{ actor: 'UKR', role: 'commander-in-chief', sector: 'MIL', from: '2021-07-27', to: '2024-02-08' }],
  },
  {
    name: 'Oleksandr Syrskyi',
    also: ['Oleksandr Syrsky'],
    offices: [{ actor: 'UKR', role: 'commander-in-chief', sector: 'MIL', from: '2024-02-08', to: null }],
  },
  {
    name: 'Jens Stoltenberg',
    also: ['Stoltenberg'],
    offices: [{ actor: 'NATO', role: 'secretary-general', sector: 'GOV', from: '2014-10-01', to: '2024-10-01' }],
  },
  {
    name: 'Mark Rutte',
    also: ['Rutte'],
    offices: [
      { actor: 'NATO', role: 'secretary-general', sector: 'GOV', from: '2024-10-01', to: null },
      { actor: 'NLD', role: 'prime minister', sector: 'GOV', from: '2010-10-14', to: '2024-07-02' },
    ],
  },
  {
    name: 'Ursula von der Leyen',
    also: ['von der Leyen', 'Von der Leyen'],
    offices: [
      { actor: 'EUC', role: 'president of the European Commission', sector: 'GOV', from: '2019-12-01', to: null },
    ],
  },
  {
    name: 'Charles Michel',
    also: [],
    offices: [
      { actor: 'EUCO', role: 'president of the European Council', sector: 'GOV', from: '2019-12-01', to: '2024-11-30' },
    ],
  },
  {
    name: 'António Costa',
    also: ['Antonio Costa'],
    offices: [
      { actor: 'EUCO', role: 'president of the European Council', sector: 'GOV', from: '2024-12-01', to: null },
    ],
  },
  {
    name: 'Josep Borrell',
    also: ['Borrell'],
    offices: [
      {
        actor: 'EUR',
        role: 'high representative for foreign affairs',
        sector: 'GOV',
        from: '2019-12-01',
        to: '2024-11-30',
      },
    ],
  },
  {
    name: 'Kaja Kallas',
    also: ['Kallas'],
    offices: [
      { actor: 'EUR', role: 'high representative for foreign affairs', sector: 'GOV', from: '2024-12-01', to: null },
      { actor: 'EST', role: 'prime minister', sector: 'GOV', from: '2021-01-26', to: '2024-07-23' },
    ],
  },
  {
    name: 'Roberta Metsola',
    also: [],
    offices: [
      { actor: 'EUP', role: 'president of the European Parliament', sector: 'LEG', from: '2022-01-18', to: null },
    ],
  },
  {
    name: "David O'Sullivan",
    also: [],
    offices: [{ actor: 'EUR', role: 'sanctions envoy', sector: 'GOV', from: '2023-01', to: null }],
  },
  {
    name: 'Valdis Dombrovskis',
    also: [],
    offices: [{ actor: 'EUC', role: 'commissioner', sector: 'GOV', from: '2014-11', to: null }],
  },
  {
    name: 'António Guterres',
    also: ['Antonio Guterres', 'Guterres'],
    offices: [{ actor: 'UNO', role: 'secretary-general', sector: 'GOV', from: '2017-01-01', to: null }],
  },
  {
    name: 'Ban Ki-moon',
    also: [],
    offices: [{ actor: 'UNO', role: 'secretary-general', sector: 'GOV', from: '2007-01-01', to: '2016-12-31' }],
  },
  {
    name: 'Kofi Annan',
    also: [],
    offices: [{ actor: 'UNO', role: 'secretary-general', sector: 'GOV', from: '1997-01-01', to: '2006-12-31' }],
  },
  {
    name: 'Rafael Grossi',
    also: ['Rafael Mariano Grossi', 'Grossi'],
    offices: [{ actor: 'IAEA', role: 'director general', sector: 'GOV', from: '2019-12-03', to: null }],
  },
  {
    name: 'Kristalina Georgieva',
    also: [],
    offices: [{ actor: 'IMF', role: 'managing director', sector: 'GOV', from: '2019-10-01', to: null }],
  },
  {
    name: 'Tedros Adhanom Ghebreyesus',
    also: ['Tedros'],
    offices: [{ actor: 'WHO', role: 'director-general', sector: 'GOV', from: '2017-07-01', to: null }],
  },
  {
    name: 'Karim Khan',
    also: [],
    offices: [{ actor: 'ICC', role: 'prosecutor', sector: 'JUD', from: '2021-06-16', to: null }],
  },
  {
    name: 'Angela Merkel',
    also: ['Merkel'],
    offices: [{ actor: 'DEU', role: 'chancellor', sector: 'GOV', from: '2005-11-22', to: '2021-12-08' }],
  },
  {
    name: 'Olaf Scholz',
    also: ['Scholz'],
    offices: [{ actor: 'DEU', role: 'chancellor', sector: 'GOV', from: '2021-12-08', to: '2025-05-06' }],
  },
  {
    name: 'Friedrich Merz',
    also: ['Merz'],
    offices: [{ actor: 'DEU', role: 'chancellor', sector: 'GOV', from: '2025-05-06', to: null }],
  },
  {
    name: 'Annalena Baerbock',
    also: ['Baerbock'],
    offices: [{ actor: 'DEU', role: 'foreign minister', sector: 'GOV', from: '2021-12-08', to: '2025-05-06' }],
  },
  {
    name: 'Johann Wadephul',
    also: [],
    offices: [{ actor: 'DEU', role: 'foreign minister', sector: 'GOV', from: '2025-05-06', to: null }],
  },
  {
    name: 'Boris Pistorius',
    also: [],
    offices: [{ actor: 'DEU', role: 'defence minister', sector: 'GOV', from: '2023-01-19', to: null }],
  },
  {
    name: 'Christine Lambrecht',
    also: [],
    offices: [{ actor: 'DEU', role: 'defence minister', sector: 'GOV', from: '2021-12-08', to: '2023-01-19' }],
  },
  {
    name: 'Robert Habeck',
    also: [],
    offices: [{ actor: 'DEU', role: 'economy minister', sector: 'GOV', from: '2021-12-08', to: '2025-05-06' }],
  },
  {
    name: 'Frank-Walter Steinmeier',
    also: [],
    offices: [{ actor: 'DEU', role: 'president', sector: 'GOV', from: '2017-03-19', to: null }],
  },
  {
    name: 'Emmanuel Macron',
    also: ['Macron'],
    offices: [{ actor: 'FRA', role: 'president', sector: 'GOV', from: '2017-05-14', to: null }],
  },
  {
    name: 'Catherine Colonna',
    also: [],
    offices: [{ actor: 'FRA', role: 'foreign minister', sector: 'GOV', from: '2022-05-20', to: '2024-01-11' }],
  },
  {
    name: 'Stéphane Séjourné',
    also: ['Stephane Sejourne'],
    offices: [{ actor: 'FRA', role: 'foreign minister', sector: 'GOV', from: '2024-01-11', to: '2024-09-21' }],
  },
  {
    name: 'Jean-Noël Barrot',
    also: ['Jean-Noel Barrot'],
    offices: [{ actor: 'FRA', role: 'foreign minister', sector: 'GOV', from: '2024-09-21', to: null }],
  },
  {
    name: 'Jean-Yves Le Drian',
    also: [],
    offices: [{ actor: 'FRA', role: 'foreign minister', sector: 'GOV', from: '2017-05-17', to: '2022-05-20' }],
  },
  {
    name: 'Sébastien Lecornu',
    also: ['Sebastien Lecornu'],
    offices: [
      { actor: 'FRA', role: 'armed forces minister', sector: 'GOV', from: '2022-05-20', to: '2025-09' },
      { actor: 'FRA', role: 'prime minister', sector: 'GOV', from: '2025-09', to: null },
    ],
  },
  {
    name: 'Élisabeth Borne',
    also: ['Elisabeth Borne'],
    offices: [{ actor: 'FRA', role: 'prime minister', sector: 'GOV', from: '2022-05-16', to: '2024-01-09' }],
  },
  {
    name: 'Gabriel Attal',
    also: [],
    offices: [{ actor: 'FRA', role: 'prime minister', sector: 'GOV', from: '2024-01-09', to: '2024-09-05' }],
  },
  {
    name: 'Boris Johnson',
    also: [],
    offices: [{ actor: 'GBR', role: 'prime minister', sector: 'GOV', from: '2019-07-24', to: '2022-09-06' }],
  },
  {
    name: 'Liz Truss',
    also: [],
    offices: [
      { actor: 'GBR', role: 'prime minister', sector: 'GOV', from: '2022-09-06', to: '2022-10-25' },
      { actor: 'GBR', role: 'foreign secretary', sector: 'GOV', from: '2021-09-15', to: '2022-09-06' },
    ],
  },
  {
    name: 'Rishi Sunak',
    also: ['Sunak'],
    offices: [{ actor: 'GBR', role: 'prime minister', sector: 'GOV', from: '2022-10-25', to: '2024-07-05' }],
  },
  {
    name: 'Keir Starmer',
    also: ['Starmer'],
    offices: [{ actor: 'GBR', role: 'prime minister', sector: 'GOV', from: '2024-07-05', to: null }],
  },
  {
    name: 'James Cleverly',
    also: [],
    offices: [{ actor: 'GBR', role: 'foreign secretary', sector: 'GOV', from: '2022-09-06', to: '2023-11-13' }],
  },
  {
    name: 'David Cameron',
    also: ['Lord Cameron'],
    offices: [
      { actor: 'GBR', role: 'foreign secretary', sector: 'GOV', from: '2023-11-13', to: '2024-07-05' },
      { actor: 'GBR', role: 'prime minister', sector: 'GOV', from: '2010-05-11', to: '2016-07-13' },
    ],
  },
  {
    name: 'David Lammy',
    also: [],
    offices: [{ actor: 'GBR', role: 'foreign secretary', sector: 'GOV', from: '2024-07-05', to: '2025-09-05' }],
  },
  {
    name: 'Ben Wallace',
    also: [],
    offices: [{ actor: 'GBR', role: 'defence secretary', sector: 'GOV', from: '2019-07-24', to: '2023-08-31' }],
  },
  {
    name: 'Grant Shapps',
    also: [],
    offices: [{ actor: 'GBR', role: 'defence secretary', sector: 'GOV', from: '2023-08-31', to: '2024-07-05' }],
  },
  {
    name: 'John Healey',
    also: [],
    offices: [{ actor: 'GBR', role: 'defence secretary', sector: 'GOV', from: '2024-07-05', to: null }],
  },
  {
    name: 'Mario Draghi',
    also: [],
    offices: [{ actor: 'ITA', role: 'prime minister', sector: 'GOV', from: '2021-02-13', to: '2022-10-22' }],
  },
  {
    name: 'Giorgia Meloni',
    also: ['Meloni'],
    offices: [{ actor: 'ITA', role: 'prime minister', sector: 'GOV', from: '2022-10-22', to: null }],
  },
  {
    name: 'Antonio Tajani',
    also: [],
    offices: [{ actor: 'ITA', role: 'foreign minister', sector: 'GOV', from: '2022-10-22', to: null }],
  },
  {
    name: 'Mateusz Morawiecki',
    also: [],
    offices: [{ actor: 'POL', role: 'prime minister', sector: 'GOV', from: '2017-12-11', to: '2023-12-13' }],
  },
  {
    name: 'Donald Tusk',
    also: ['Tusk'],
    offices: [{ actor: 'POL', role: 'prime minister', sector: 'GOV', from: '2023-12-13', to: null }],
  },
  {
    name: 'Andrzej Duda',
    also: [],
    offices: [{ actor: 'POL', role: 'president', sector: 'GOV', from: '2015-08-06', to: '2025-08-06' }],
  },
  {
    name: 'Karol Nawrocki',
    also: [],
    offices: [{ actor: 'POL', role: 'president', sector: 'GOV', from: '2025-08-06', to: null }],
  },
  {
    name: 'Radosław Sikorski',
    also: ['Radoslaw Sikorski', 'Radek Sikorski'],
    offices: [{ actor: 'POL', role: 'foreign minister', sector: 'GOV', from: '2023-12-13', to: null }],
  },
  {
    name: 'Viktor Orbán',
    also: ['Viktor Orban', 'Orban'],
    offices: [{ actor: 'HUN', role: 'prime minister', sector: 'GOV', from: '2010-05-29', to: null }],
  },
  {
    name: 'Péter Szijjártó',
    also: ['Peter Szijjarto'],
    offices: [{ actor: 'HUN', role: 'foreign minister', sector: 'GOV', from: '2014-09-23', to: null }],
  },
  {
    name: 'Robert Fico',
    also: [],
    offices: [{ actor: 'SVK', role: 'prime minister', sector: 'GOV', from: '2023-10-25', to: null }],
  },
  {
    name: 'Petr Pavel',
    also: [],
    offices: [{ actor: 'CZE', role: 'president', sector: 'GOV', from: '2023-03-09', to: null }],
  },
  {
    name: 'Petr Fiala',
    also: [],
    offices: [{ actor: 'CZE', role: 'prime minister', sector: 'GOV', from: '2021-12-17', to: '2025-12' }],
  },
  {
    name: 'Pedro Sánchez',
    also: ['Pedro Sanchez'],
    offices: [{ actor: 'ESP', role: 'prime minister', sector: 'GOV', from: '2018-06-02', to: null }],
  },
  {
    name: 'Aleksandar Vučić',
    also: ['Aleksandar Vucic', 'Vucic'],
    offices: [{ actor: 'SRB', role: 'president', sector: 'GOV', from: '2017-05-31', to: null }],
  },
  {
    name: 'Gitanas Nausėda',
    also: ['Gitanas Nauseda'],
    offices: [{ actor: 'LTU', role: 'president', sector: 'GOV', from: '2019-07-12', to: null }],
  },
  {
    name: 'Gabrielius Landsbergis',
    also: [],
    offices: [{ actor: 'LTU', role: 'foreign minister', sector: 'GOV', from: '2020-12-11', to: '2024-12-12' }],
  },
  {
    name: 'Sanna Marin',
    also: [],
    offices: [{ actor: 'FIN', role: 'prime minister', sector: 'GOV', from: '2019-12-10', to: '2023-06-20' }],
  },
  {
    name: 'Petteri Orpo',
    also: [],
    offices: [{ actor: 'FIN', role: 'prime minister', sector: 'GOV', from: '2023-06-20', to: null }],
  },
  {
    name: 'Sauli Niinistö',
    also: ['Sauli Niinisto'],
    offices: [{ actor: 'FIN', role: 'president', sector: 'GOV', from: '2012-03-01', to: '2024-03-01' }],
  },
  {
    name: 'Alexander Stubb',
    also: [],
    offices: [{ actor: 'FIN', role: 'president', sector: 'GOV', from: '2024-03-01', to: null }],
  },
  {
    name: 'Ulf Kristersson',
    also: [],
    offices: [{ actor: 'SWE', role: 'prime minister', sector: 'GOV', from: '2022-10-18', to: null }],
  },
  {
    name: 'Dick Schoof',
    also: [],
    offices: [{ actor: 'NLD', role: 'prime minister', sector: 'GOV', from: '2024-07-02', to: null }],
  },
  {
    name: 'Alexander Lukashenko',
    also: ['Lukashenko', 'Aleksandr Lukashenko', 'Alyaksandr Lukashenka'],
    offices: [{ actor: 'BLR', role: 'president', sector: 'GOV', from: '1994-07-20', to: null }],
  },
  {
    name: 'Maia Sandu',
    also: [],
    offices: [{ actor: 'MDA', role: 'president', sector: 'GOV', from: '2020-12-24', to: null }],
  },
  {
    name: 'Fumio Kishida',
    also: ['Kishida'],
    offices: [{ actor: 'JPN', role: 'prime minister', sector: 'GOV', from: '2021-10-04', to: '2024-10-01' }],
  },
  {
    name: 'Shigeru Ishiba',
    also: [],
    offices: [{ actor: 'JPN', role: 'prime minister', sector: 'GOV', from: '2024-10-01', to: '2025-10-21' }],
  },
  {
    name: 'Sanae Takaichi',
    also: [],
    offices: [{ actor: 'JPN', role: 'prime minister', sector: 'GOV', from: '2025-10-21', to: null }],
  },
  {
    name: 'Shinzo Abe',
    also: [],
    offices: [{ actor: 'JPN', role: 'prime minister', sector: 'GOV', from: '2012-12-26', to: '2020-09-16' }],
  },
  {
    name: 'Yoshimasa Hayashi',
    also: [],
    offices: [{ actor: 'JPN', role: 'foreign minister', sector: 'GOV', from: '2021-11-10', to: '2023-09-13' }],
  },
  {
    name: 'Yoko Kamikawa',
    also: [],
    offices: [{ actor: 'JPN', role: 'foreign minister', sector: 'GOV', from: '2023-09-13', to: '2024-10-01' }],
  },
  {
    name: 'Yoon Suk Yeol',
    also: ['Yoon', 'Yoon Suk-yeol'],
    offices: [{ actor: 'KOR', role: 'president', sector: 'GOV', from: '2022-05-10', to: '2025-04-04' }],
  },
  {
    name: 'Moon Jae-in',
    also: [],
    offices: [{ actor: 'KOR', role: 'president', sector: 'GOV', from: '2017-05-10', to: '2022-05-10' }],
  },
  {
    name: 'Lee Jae-myung',
    also: ['Lee Jae Myung'],
    offices: [{ actor: 'KOR', role: 'president', sector: 'GOV', from: '2025-06-04', to: null }],
  },
  {
    name: 'Kim Jong Un',
    also: ['Kim Jong-un'],
    offices: [{ actor: 'PRK', role: 'leader', sector: 'GOV', from: '2011-12-17', to: null }],
  },
  {
    name: 'Choe Son Hui',
    also: [],
    offices: [{ actor: 'PRK', role: 'foreign minister', sector: 'GOV', from: '2022-06', to: null }],
  },
  {
    name: 'Kim Yo Jong',
    also: ['Kim Yo-jong'],
    offices: [{ actor: 'PRK', role: 'party official, sister of the leader', sector: 'PTY', from: '2014', to: null }],
  },
  {
    name: 'Narendra Modi',
    also: ['Modi'],
    offices: [{ actor: 'IND', role: 'prime minister', sector: 'GOV', from: '2014-05-26', to: null }],
  },
  {
    name: 'S. Jaishankar',
    also: ['Subrahmanyam Jaishankar', 'Jaishankar'],
    offices: [{ actor: 'IND', role: 'foreign minister', sector: 'GOV', from: '2019-05-30', to: null }],
  },
  {
    name: 'Rajnath Singh',
    also: [],
    offices: [{ actor: 'IND', role: 'defence minister', sector: 'GOV', from: '2019-05-30', to: null }],
  },
  {
    name: 'Shehbaz Sharif',
    also: [],
    offices: [
      { actor: 'PAK', role: 'prime minister', sector: 'GOV', from: '2022-04-11', to: '2023-08-14' },
      { actor: 'PAK', role: 'prime minister', sector: 'GOV', from: '2024-03-04', to: null },
    ],
  },
  {
    name: 'Imran Khan',
    also: [],
    offices: [{ actor: 'PAK', role: 'prime minister', sector: 'GOV', from: '2018-08-18', to: '2022-04-10' }],
  },
  {
    name: 'Ferdinand Marcos Jr.',
    also: ['Ferdinand Marcos', 'Bongbong Marcos', 'Marcos'],
    offices: [{ actor: 'PHL', role: 'president', sector: 'GOV', from: '2022-06-30', to: null }],
  },
  {
    name: 'Rodrigo Duterte',
    also: [],
    offices: [{ actor: 'PHL', role: 'president', sector: 'GOV', from: '2016-06-30', to: '2022-06-30' }],
  },
  {
    name: 'Anthony Albanese',
    also: ['Albanese'],
    offices: [{ actor: 'AUS', role: 'prime minister', sector: 'GOV', from: '2022-05-23', to: null }],
  },
  {
    name: 'Penny Wong',
    also: [],
    offices: [{ actor: 'AUS', role: 'foreign minister', sector: 'GOV', from: '2022-05-23', to: null }],
  },
  {
    name: 'Tsai Ing-wen',
    also: [],
    offices: [{ actor: 'TWN', role: 'president', sector: 'GOV', from: '2016-05-20', to: '2024-05-20' }],
  },
  {
    name: 'Lai Ching-te',
    also: ['William Lai'],
    offices: [{ actor: 'TWN', role: 'president', sector: 'GOV', from: '2024-05-20', to: null }],
  },
  {
    name: 'Kassym-Jomart Tokayev',
    also: [],
    offices: [{ actor: 'KAZ', role: 'president', sector: 'GOV', from: '2019-03-20', to: null }],
  },
  {
    name: 'Justin Trudeau',
    also: ['Trudeau'],
    offices: [{ actor: 'CAN', role: 'prime minister', sector: 'GOV', from: '2015-11-04', to: '2025-03-14' }],
  },
  {
    name: 'Mark Carney',
    also: [],
    offices: [{ actor: 'CAN', role: 'prime minister', sector: 'GOV', from: '2025-03-14', to: null }],
  },
  {
    name: 'Mélanie Joly',
    also: ['Melanie Joly'],
    offices: [{ actor: 'CAN', role: 'foreign minister', sector: 'GOV', from: '2021-10-26', to: '2025-05-13' }],
  },
  {
    name: 'Luiz Inácio Lula da Silva',
    also: ['Lula', 'Luiz Inacio Lula da Silva'],
    offices: [{ actor: 'BRA', role: 'president', sector: 'GOV', from: '2023-01-01', to: null }],
  },
  {
    name: 'Jair Bolsonaro',
    also: [],
    offices: [{ actor: 'BRA', role: 'president', sector: 'GOV', from: '2019-01-01', to: '2023-01-01' }],
  },
  {
    name: 'Nicolás Maduro',
    also: ['Nicolas Maduro', 'Maduro'],
    offices: [{ actor: 'VEN', role: 'president', sector: 'GOV', from: '2013-04-19', to: null }],
  },
  {
    name: 'Javier Milei',
    also: [],
    offices: [{ actor: 'ARG', role: 'president', sector: 'GOV', from: '2023-12-10', to: null }],
  },
  {
    name: 'Recep Tayyip Erdoğan',
    also: ['Erdogan', 'Recep Tayyip Erdogan', 'Tayyip Erdogan'],
    offices: [{ actor: 'TUR', role: 'president', sector: 'GOV', from: '2014-08-28', to: null }],
  },
  {
    name: 'Hakan Fidan',
    also: [],
    offices: [{ actor: 'TUR', role: 'foreign minister', sector: 'GOV', from: '2023-06', to: null }],
  },
  {
    name: 'Mevlüt Çavuşoğlu',
    also: ['Mevlut Cavusoglu'],
    offices: [{ actor: 'TUR', role: 'foreign minister', sector: 'GOV', from: '2015-11-24', to: '2023-06' }],
  },
  {
    name: 'Ali Khamenei',
    also: ['Ayatollah Ali Khamenei', 'Khamenei'],
    offices: [{ actor: 'IRN', role: 'supreme leader', sector: 'GOV', from: '1989-06-04', to: null }],
  },
  {
    name: 'Ebrahim Raisi',
    also: ['Raisi'],
    offices: [{ actor: 'IRN', role: 'president', sector: 'GOV', from: '2021-08-03', to: '2024-05-19' }],
  },
  {
    name: 'Masoud Pezeshkian',
    also: [],
    offices: [{ actor: 'IRN', role: 'president', sector: 'GOV', from: '2024-07-28', to: null }],
  },
  {
    name: 'Hossein Amir-Abdollahian',
    also: ['Amirabdollahian'],
    offices: [{ actor: 'IRN', role: 'foreign minister', sector: 'GOV', from: '2021-08-25', to: '2024-05-19' }],
  },
  {
    name: 'Abbas Araghchi',
    also: [],
    offices: [{ actor: 'IRN', role: 'foreign minister', sector: 'GOV', from: '2024-08-21', to: null }],
  },
  {
    name: 'Benjamin Netanyahu',
    also: ['Netanyahu'],
    offices: [
      { actor: 'ISR', role: 'prime minister', sector: 'GOV', from: '2022-12-29', to: null },
      { actor: 'ISR', role: 'prime minister', sector: 'GOV', from: '2009-03-31', to: '2021-06-13' },
    ],
  },
  {
    name: 'Naftali Bennett',
    also: [],
    offices: [{ actor: 'ISR', role: 'prime minister', sector: 'GOV', from: '2021-06-13', to: '2022-07-01' }],
  },
  {
    name: 'Yair Lapid',
    also: [],
    offices: [{ actor: 'ISR', role: 'prime minister', sector: 'GOV', from: '2022-07-01', to: '2022-12-29' }],
  },
  {
    name: 'Yoav Gallant',
    also: [],
    offices: [{ actor: 'ISR', role: 'defence minister', sector: 'GOV', from: '2022-12-29', to: '2024-11-05' }],
  },
  {
    name: 'Mahmoud Abbas',
    also: [],
    offices: [{ actor: 'PSE', role: 'president', sector: 'GOV', from: '2005-01-15', to: null }],
  },
  {
    name: 'Bashar al-Assad',
    also: ['Assad', 'Bashar Assad'],
    offices: [{ actor: 'SYR', role: 'president', sector: 'GOV', from: '2000-07-17', to: '2024-12-08' }],
  },
  {
    name: 'Mohammed bin Salman',
    also: ['MBS', 'Crown Prince Mohammed'],
    offices: [{ actor: 'SAU', role: 'crown prince', sector: 'GOV', from: '2017-06-21', to: null }],
  },
  {
    name: 'Abdel Fattah el-Sisi',
    also: ['Abdel Fattah al-Sisi', 'Sisi'],
    offices: [{ actor: 'EGY', role: 'president', sector: 'GOV', from: '2014-06-08', to: null }],
  },
  {
    name: 'Cyril Ramaphosa',
    also: [],
    offices: [{ actor: 'ZAF', role: 'president', sector: 'GOV', from: '2018-02-15', to: null }],
  },
  {
    name: 'Pope Francis',
    also: ['Francis'],
    offices: [{ actor: 'VAT', role: 'pope', sector: 'REL', from: '2013-03-13', to: '2025-04-21' }],
  },
  {
    name: 'Pope Leo XIV',
    also: [],
    offices: [{ actor: 'VAT', role: 'pope', sector: 'REL', from: '2025-05-08', to: null }],
  },
];
