/** A news agency: it sells reports, photographs or video to other outlets. */
export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166 alpha-3 of the state where it is based */
  readonly country: string;
  /** `state`: owned or run by that state */
  readonly owner: 'state' | 'independent';
  readonly kind: 'wire' | 'photo';
}

/**
 * News agencies that reports credit.
 *
 * Source: general knowledge of the project's authors, 2025; ownership in the broad sense of who appoints or pays.
 * Licence: ours, as the code.
 */
export const agencies: readonly Agency[] = [
  { id: 'reuters', name: 'Reuters', aliases: ['Reuters News', 'Thomson Reuters', 'Reuters news agency'], country: 'GBR', owner: 'independent', kind: 'wire' },
  { id: 'ap', name: 'Associated Press', aliases: ['AP', 'The Associated Press', 'A.P.'], country: 'USA', owner: 'independent', kind: 'wire' },
  { id: 'afp', name: 'Agence France-Presse', aliases: ['AFP', 'Agence France Presse'], country: 'FRA', owner: 'independent', kind: 'wire' },
  { id: 'upi', name: 'United Press International', aliases: ['UPI', 'United Press'], country: 'USA', owner: 'independent', kind: 'wire' },
  { id: 'dpa', name: 'Deutsche Presse-Agentur', aliases: ['DPA', 'dpa', 'German Press Agency'], country: 'DEU', owner: 'independent', kind: 'wire' },
  { id: 'efe', name: 'EFE', aliases: ['Agencia EFE'], country: 'ESP', owner: 'state', kind: 'wire' },
  { id: 'ansa', name: 'ANSA', aliases: ['Agenzia Nazionale Stampa Associata'], country: 'ITA', owner: 'independent', kind: 'wire' },
  { id: 'apa', name: 'Austria Presse Agentur', aliases: ['APA'], country: 'AUT', owner: 'independent', kind: 'wire' },
  { id: 'pap', name: 'Polish Press Agency', aliases: ['PAP', 'Polska Agencja Prasowa'], country: 'POL', owner: 'state', kind: 'wire' },
  { id: 'belga', name: 'Belga', aliases: ['Belga News Agency'], country: 'BEL', owner: 'independent', kind: 'wire' },
  { id: 'anp', name: 'ANP', aliases: ['Algemeen Nederlands Persbureau'], country: 'NLD', owner: 'independent', kind: 'wire' },
  { id: 'ntb', name: 'NTB', aliases: ['Norsk Telegrambyrå'], country: 'NOR', owner: 'independent', kind: 'wire' },
  { id: 'ritzau', name: 'Ritzau', aliases: [], country: 'DNK', owner: 'independent', kind: 'wire' },
  { id: 'tt', name: 'TT News Agency', aliases: ['Tidningarnas Telegrambyrå'], country: 'SWE', owner: 'independent', kind: 'wire' },
  { id: 'stt', name: 'STT', aliases: ['Suomen Tietotoimisto'], country: 'FIN', owner: 'independent', kind: 'wire' },
  { id: 'bns', name: 'Baltic News Service', aliases: ['BNS'], country: 'EST', owner: 'independent', kind: 'wire' },
  { id: 'ctk', name: 'Czech News Agency', aliases: ['CTK', 'ČTK'], country: 'CZE', owner: 'state', kind: 'wire' },
  { id: 'mti', name: 'MTI', aliases: ['Magyar Távirati Iroda'], country: 'HUN', owner: 'state', kind: 'wire' },
  { id: 'pa', name: 'PA Media', aliases: ['Press Association', 'PA news agency'], country: 'GBR', owner: 'independent', kind: 'wire' },
  { id: 'cp', name: 'The Canadian Press', aliases: ['Canadian Press'], country: 'CAN', owner: 'independent', kind: 'wire' },
  { id: 'aap', name: 'Australian Associated Press', aliases: ['AAP'], country: 'AUS', owner: 'independent', kind: 'wire' },
  { id: 'xinhua', name: 'Xinhua', aliases: ['Xinhua News Agency', 'Xinhua news agency', 'New China News Agency'], country: 'CHN', owner: 'state', kind: 'wire' },
  { id: 'cns', name: 'China News Service', aliases: [], country: 'CHN', owner: 'state', kind: 'wire' },
  { id: 'tass', name: 'TASS', aliases: ['Tass', 'ITAR-TASS', 'Itar-Tass', 'TASS news agency'], country: 'RUS', owner: 'state', kind: 'wire' },
  { id: 'ria', name: 'RIA Novosti', aliases: ['RIA', 'RIA Novosti news agency'], country: 'RUS', owner: 'state', kind: 'wire' },
  { id: 'interfax', name: 'Interfax', aliases: ['Interfax news agency'], country: 'RUS', owner: 'independent', kind: 'wire' },
  { id: 'ukrinform', name: 'Ukrinform', aliases: [], country: 'UKR', owner: 'state', kind: 'wire' },
  { id: 'interfax-ukraine', name: 'Interfax-Ukraine', aliases: [], country: 'UKR', owner: 'independent', kind: 'wire' },
  { id: 'unian', name: 'UNIAN', aliases: [], country: 'UKR', owner: 'independent', kind: 'wire' },
  { id: 'belta', name: 'BelTA', aliases: ['Belta'], country: 'BLR', owner: 'state', kind: 'wire' },
  { id: 'anadolu', name: 'Anadolu Agency', aliases: ['Anadolu', 'Anadolu news agency', 'Anadolu Ajansı'], country: 'TUR', owner: 'state', kind: 'wire' },
  { id: 'irna', name: 'IRNA', aliases: ['Islamic Republic News Agency'], country: 'IRN', owner: 'state', kind: 'wire' },
  { id: 'isna', name: 'ISNA', aliases: ['Iranian Students News Agency'], country: 'IRN', owner: 'state', kind: 'wire' },
  { id: 'tasnim', name: 'Tasnim', aliases: ['Tasnim News Agency', 'Tasnim news agency'], country: 'IRN', owner: 'independent', kind: 'wire' },
  { id: 'fars', name: 'Fars News Agency', aliases: ['Fars', 'Fars news agency'], country: 'IRN', owner: 'independent', kind: 'wire' },
  { id: 'sana', name: 'SANA', aliases: ['Syrian Arab News Agency'], country: 'SYR', owner: 'state', kind: 'wire' },
  { id: 'wafa', name: 'WAFA', aliases: ['Wafa', 'Palestinian News Agency'], country: 'PSE', owner: 'state', kind: 'wire' },
  { id: 'nna', name: 'National News Agency', aliases: [], country: 'LBN', owner: 'state', kind: 'wire' },
  { id: 'mena', name: 'Middle East News Agency', aliases: [], country: 'EGY', owner: 'state', kind: 'wire' },
  { id: 'spa', name: 'Saudi Press Agency', aliases: ['SPA'], country: 'SAU', owner: 'state', kind: 'wire' },
  { id: 'wam', name: 'WAM', aliases: ['Emirates News Agency'], country: 'ARE', owner: 'state', kind: 'wire' },
  { id: 'qna', name: 'Qatar News Agency', aliases: ['QNA'], country: 'QAT', owner: 'state', kind: 'wire' },
  { id: 'kcna', name: 'KCNA', aliases: ['Korean Central News Agency'], country: 'PRK', owner: 'state', kind: 'wire' },
  { id: 'yonhap', name: 'Yonhap', aliases: ['Yonhap News Agency', 'Yonhap news agency'], country: 'KOR', owner: 'state', kind: 'wire' },
  { id: 'kyodo', name: 'Kyodo News', aliases: ['Kyodo', 'Kyodo news agency'], country: 'JPN', owner: 'independent', kind: 'wire' },
  { id: 'jiji', name: 'Jiji Press', aliases: ['Jiji'], country: 'JPN', owner: 'independent', kind: 'wire' },
  { id: 'cna-tw', name: 'Central News Agency', aliases: [], country: 'TWN', owner: 'state', kind: 'wire' },
  { id: 'pti', name: 'Press Trust of India', aliases: ['PTI'], country: 'IND', owner: 'independent', kind: 'wire' },
  { id: 'ani', name: 'ANI', aliases: ['Asian News International'], country: 'IND', owner: 'independent', kind: 'wire' },
  { id: 'app', name: 'Associated Press of Pakistan', aliases: [], country: 'PAK', owner: 'state', kind: 'wire' },
  { id: 'antara', name: 'Antara', aliases: ['Antara news agency'], country: 'IDN', owner: 'state', kind: 'wire' },
  { id: 'bernama', name: 'Bernama', aliases: [], country: 'MYS', owner: 'state', kind: 'wire' },
  { id: 'pna', name: 'Philippine News Agency', aliases: [], country: 'PHL', owner: 'state', kind: 'wire' },
  { id: 'vna', name: 'Vietnam News Agency', aliases: [], country: 'VNM', owner: 'state', kind: 'wire' },
  { id: 'agencia-brasil', name: 'Agência Brasil', aliases: ['Agencia Brasil'], country: 'BRA', owner: 'state', kind: 'wire' },
  { id: 'telam', name: 'Télam', aliases: ['Telam'], country: 'ARG', owner: 'state', kind: 'wire' },
  { id: 'prensa-latina', name: 'Prensa Latina', aliases: [], country: 'CUB', owner: 'state', kind: 'wire' },
  { id: 'getty', name: 'Getty Images', aliases: ['Getty'], country: 'USA', owner: 'independent', kind: 'photo' },
  { id: 'epa', name: 'European Pressphoto Agency', aliases: ['EPA', 'EPA-EFE', 'EPA Images'], country: 'DEU', owner: 'independent', kind: 'photo' },
  { id: 'zuma', name: 'ZUMA Press', aliases: [], country: 'USA', owner: 'independent', kind: 'photo' },
];
