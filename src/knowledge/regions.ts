/** A part of the world larger than, or within, a state. */
export interface Region {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  /** `group`: a set of states meant as actors ("the West") */
  readonly kind: 'continent' | 'group' | 'state' | 'city' | 'water';
  /** ISO 3166 alpha-3 of the state it lies in, null for what no one state holds */
  readonly country: string | null;
}

const usStates =
  'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming';

/** How newspapers shorten them. */
const usShort: Readonly<Record<string, string>> = {
  Alabama: 'Ala.',
  Arizona: 'Ariz.',
  Arkansas: 'Ark.',
  California: 'Calif.',
  Colorado: 'Colo.',
  Connecticut: 'Conn.',
  Delaware: 'Del.',
  Florida: 'Fla.',
  Illinois: 'Ill.',
  Indiana: 'Ind.',
  Kansas: 'Kan.',
  Kentucky: 'Ky.',
  Louisiana: 'La.',
  Maryland: 'Md.',
  Massachusetts: 'Mass.',
  Michigan: 'Mich.',
  Minnesota: 'Minn.',
  Mississippi: 'Miss.',
  Missouri: 'Mo.',
  Montana: 'Mont.',
  Nebraska: 'Neb.',
  Nevada: 'Nev.',
  New_Hampshire: 'N.H.',
  New_Jersey: 'N.J.',
  New_Mexico: 'N.M.',
  New_York: 'N.Y.',
  North_Carolina: 'N.C.',
  North_Dakota: 'N.D.',
  Oklahoma: 'Okla.',
  Oregon: 'Ore.',
  Pennsylvania: 'Pa.',
  Rhode_Island: 'R.I.',
  South_Carolina: 'S.C.',
  South_Dakota: 'S.D.',
  Tennessee: 'Tenn.',
  Vermont: 'Vt.',
  Virginia: 'Va.',
  Washington: 'Wash.',
  West_Virginia: 'W.Va.',
  Wisconsin: 'Wis.',
  Wyoming: 'Wyo.',
};

/** ISO code, then its cities in the news that are no capitals. */
const cities: readonly string[] = [
  'USA New_York_City Los_Angeles Chicago Houston Philadelphia Phoenix San_Antonio San_Diego Dallas Boston Seattle Denver Detroit Atlanta Miami Baltimore Las_Vegas Milwaukee Cleveland Pittsburgh New_Orleans San_Francisco Minneapolis St._Louis Kansas_City Orlando Tampa Charlotte Brooklyn Manhattan Oakland Sacramento Salt_Lake_City Honolulu Cincinnati Memphis Nashville Louisville Norfolk',
  'GBR Manchester Birmingham Liverpool Leeds Glasgow Edinburgh Belfast Cardiff Bristol Oxford Cambridge England Scotland Wales Northern_Ireland',
  'DEU Munich Hamburg Frankfurt Cologne Stuttgart Düsseldorf Leipzig Dresden Bonn Ramstein Bavaria',
  'FRA Marseille Lyon Strasbourg Nice Toulouse Bordeaux Lille Calais',
  'ITA Milan Naples Turin Venice Florence Genoa Capri Sicily',
  'ESP Barcelona Seville Valencia Bilbao Catalonia',
  'RUS St._Petersburg Saint_Petersburg Vladivostok Kazan Sochi Belgorod Kursk Bryansk Rostov Novosibirsk Yekaterinburg Murmansk Kaliningrad Chechnya Grozny Siberia Tatarstan Alabuga',
  'UKR Kharkiv Odesa Odessa Lviv Dnipro Mariupol Kherson Zaporizhzhia Donetsk Luhansk Bakhmut Crimea Sevastopol Donbas Donbass Bucha Avdiivka Pokrovsk',
  "CHN Shanghai Shenzhen Guangzhou Wuhan Chengdu Chongqing Tianjin Nanjing Xi'an Xinjiang Tibet Dalian Hangzhou Guangdong",
  'JPN Osaka Hiroshima Nagasaki Kyoto Okinawa Nagoya Sapporo',
  'KOR Busan Incheon',
  'IND Mumbai Kolkata Chennai Bangalore Bengaluru Hyderabad Kashmir Gujarat Punjab',
  'PAK Karachi Lahore Peshawar Quetta Balochistan',
  'ISR Tel_Aviv Haifa Eilat',
  'PSE Gaza Gaza_City Gaza_Strip West_Bank Rafah Khan_Younis Jenin Nablus Hebron',
  'SYR Aleppo Idlib Homs Raqqa Palmyra Deir_ez-Zor',
  'IRQ Mosul Basra Kirkuk Erbil Fallujah',
  'IRN Isfahan Natanz Tabriz Shiraz Bandar_Abbas Fordow',
  'TUR Istanbul Izmir Gaziantep',
  'SAU Jeddah Mecca Medina',
  'ARE Dubai Sharjah',
  'YEM Aden Hodeidah',
  'LBY Benghazi Misrata',
  'EGY Alexandria Suez Sinai',
  'SDN Darfur',
  'AFG Kandahar Herat Helmand',
  'CAN Toronto Montreal Vancouver Calgary Quebec Ontario Alberta British_Columbia Halifax',
  'AUS Sydney Melbourne Perth Brisbane Adelaide Darwin',
  'BRA São_Paulo Sao_Paulo Rio_de_Janeiro',
  'MEX Tijuana Guadalajara Monterrey',
  'CHE Geneva Zurich Basel Davos Lausanne',
  'BEL Antwerp Ghent Bruges',
  'NLD The_Hague Rotterdam Maastricht',
  'POL Gdansk Krakow Kraków Wroclaw Rzeszow Lublin',
  'ZAF Johannesburg Durban',
  'NGA Lagos',
  'VNM Ho_Chi_Minh_City Hanoi',
  'MMR Yangon Rangoon',
  'TUR Incirlik',
  'KAZ Almaty',
  'MYS Johor',
  'IDN Bali',
  'LKA Jaffna',
  'SWE Gothenburg Malmo',
  'NOR Bergen',
  'GRC Thessaloniki Crete',
];

const spaced = (s: string): string => s.replaceAll('_', ' ');
const region = (
  id: string,
  name: string,
  kind: Region['kind'],
  aliases: readonly string[] = [],
  adjectives: readonly string[] = [],
  country: string | null = null,
): Region => ({ id, name, aliases, adjectives, kind, country });

/**
 * Continents, groups of states, the states of the USA, towns and regions in the news, seas.
 *
 * Source: general knowledge of the project's authors, 2025. Licence: ours, as the code.
 */
export const regions: readonly Region[] = [
  region('europe', 'Europe', 'continent', [], ['European']),
  region('asia', 'Asia', 'continent', [], ['Asian']),
  region('africa', 'Africa', 'continent', [], ['African']),
  region('north-america', 'North America', 'continent', [], ['North American']),
  region('south-america', 'South America', 'continent', [], ['South American']),
  region('latin-america', 'Latin America', 'continent', [], ['Latin American']),
  region('central-america', 'Central America', 'continent', [], ['Central American']),
  region('antarctica', 'Antarctica', 'continent'),
  region('oceania', 'Oceania', 'continent'),
  region('middle-east', 'Middle East', 'continent', ['Mideast', 'Near East'], ['Middle Eastern']),
  region('central-asia', 'Central Asia', 'continent', [], ['Central Asian']),
  region('southeast-asia', 'Southeast Asia', 'continent', ['South-East Asia'], ['Southeast Asian']),
  region('east-asia', 'East Asia', 'continent', [], ['East Asian']),
  region('south-asia', 'South Asia', 'continent', [], ['South Asian']),
  region('eastern-europe', 'Eastern Europe', 'continent', [], ['Eastern European']),
  region('western-europe', 'Western Europe', 'continent', [], ['Western European']),
  region('central-europe', 'Central Europe', 'continent', [], ['Central European']),
  region('balkans', 'Balkans', 'continent', ['Western Balkans'], ['Balkan']),
  region('baltics', 'Baltics', 'continent', ['Baltic states'], ['Baltic']),
  region('caucasus', 'Caucasus', 'continent', ['South Caucasus'], []),
  region('scandinavia', 'Scandinavia', 'continent', [], ['Scandinavian', 'Nordic']),
  region('sahel', 'Sahel', 'continent'),
  region('caribbean', 'Caribbean', 'continent'),
  region('indo-pacific', 'Indo-Pacific', 'continent', ['Asia-Pacific']),
  region('eurasia', 'Eurasia', 'continent', [], ['Eurasian']),
  region('gulf', 'Persian Gulf', 'water', ['Arabian Gulf']),
  region('arab-world', 'Arab world', 'group', [], ['Arab']),
  region('west', 'Western countries', 'group', ['the West'], ['Western']),
  region('african-americans', 'African Americans', 'group', [], ['African American', 'African-American']),
  region('global-south', 'Global South', 'group'),
  region('south-china-sea', 'South China Sea', 'water'),
  region('east-china-sea', 'East China Sea', 'water'),
  region('black-sea', 'Black Sea', 'water'),
  region('red-sea', 'Red Sea', 'water'),
  region('mediterranean', 'Mediterranean', 'water', ['Mediterranean Sea']),
  region('taiwan-strait', 'Taiwan Strait', 'water'),
  region('hormuz', 'Strait of Hormuz', 'water'),
  region('baltic-sea', 'Baltic Sea', 'water'),
  region('atlantic', 'Atlantic', 'water', ['Atlantic Ocean']),
  region('pacific', 'Pacific', 'water', ['Pacific Ocean']),
  region('arctic', 'Arctic', 'water', ['Arctic Ocean']),
  region('indian-ocean', 'Indian Ocean', 'water'),
  region('gulf-of-mexico', 'Gulf of Mexico', 'water'),
  region('sea-of-azov', 'Sea of Azov', 'water'),
  region('north-sea', 'North Sea', 'water'),
  ...usStates
    .split(' ')
    .map((s) =>
      region(`us-${s.toLowerCase()}`, spaced(s), 'state', usShort[s] === undefined ? [] : [usShort[s]], [], 'USA'),
    ),
  ...cities.flatMap((line) => {
    const [country = null, ...names] = line.split(' ');
    return names.map((n) => region(`${country ?? ''}-${n.toLowerCase()}`, spaced(n), 'city', [], [], country));
  }),
];
