/** An international body or group. `epithets` name it only where the report has named it too. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  /** its slot for a country in PLOVER: IGO, NGO, UNO, EUR … or an ISO code */
  readonly plover: string;
  readonly sector?: string;
  readonly seat?: string;
  readonly members?: readonly string[];
  readonly epithets?: readonly string[];
}

/**
 * International organisations and groups; members are those of 2025.
 *
 * Source: written for this project from general knowledge.
 * Licence: ours; may be copied into the product.
 * Made by training/make-knowledge.ts.
 */
export const organisations: readonly Organisation[] = [
  { id: 'NATO', name: 'North Atlantic Treaty Organization', aliases: ['NATO', 'Nato', 'North Atlantic Treaty Organisation', 'North Atlantic Alliance', 'the Atlantic alliance'], kind: 'military alliance', plover: 'IGO', seat: 'Brussels', members: ['USA', 'CAN', 'GBR', 'FRA', 'DEU', 'ITA', 'ESP', 'PRT', 'BEL', 'NLD', 'LUX', 'DNK', 'NOR', 'ISL', 'TUR', 'GRC', 'POL', 'CZE', 'HUN', 'SVK', 'SVN', 'EST', 'LVA', 'LTU', 'BGR', 'ROU', 'HRV', 'ALB', 'MNE', 'MKD', 'FIN', 'SWE'], epithets: ['the alliance', 'the military alliance', 'the Western alliance', 'the transatlantic alliance', 'the US-led military alliance', 'the 32-member alliance', 'the 31-nation alliance'] },
  { id: 'NAC', name: 'North Atlantic Council', aliases: ['North Atlantic Council', 'NAC'], kind: 'body of NATO', plover: 'IGO', seat: 'Brussels' },
  { id: 'EUR', name: 'European Union', aliases: ['European Union', 'EU', 'E.U.', 'the 27-nation bloc'], kind: 'supranational union', plover: 'EUR', seat: 'Brussels', members: ['AUT', 'BEL', 'BGR', 'HRV', 'CYP', 'CZE', 'DNK', 'EST', 'FIN', 'FRA', 'DEU', 'GRC', 'HUN', 'IRL', 'ITA', 'LVA', 'LTU', 'LUX', 'MLT', 'NLD', 'POL', 'PRT', 'ROU', 'SVK', 'SVN', 'ESP', 'SWE'], epithets: ['the bloc', 'the 27-nation bloc', 'the 27-member bloc', 'the trading bloc'] },
  { id: 'EUC', name: 'European Commission', aliases: ['European Commission', 'the Commission', 'EU executive', 'the EU\'s executive arm', 'the bloc\'s executive arm'], kind: 'body of the EU', plover: 'EUR', seat: 'Brussels' },
  { id: 'EUP', name: 'European Parliament', aliases: ['European Parliament', 'EU Parliament', 'MEPs'], kind: 'body of the EU', plover: 'EUR', seat: 'Strasbourg' },
  { id: 'EUCO', name: 'European Council', aliases: ['European Council', 'EU leaders', 'EU Council', 'Council of the European Union', 'Council of the EU', 'EU member states'], kind: 'body of the EU', plover: 'EUR', seat: 'Brussels' },
  { id: 'EEAS', name: 'European External Action Service', aliases: ['European External Action Service', 'EEAS'], kind: 'body of the EU', plover: 'EUR', seat: 'Brussels' },
  { id: 'ECB', name: 'European Central Bank', aliases: ['European Central Bank', 'ECB'], kind: 'body of the EU', plover: 'EUR', seat: 'Frankfurt' },
  { id: 'EIB', name: 'European Investment Bank', aliases: ['European Investment Bank', 'EIB'], kind: 'body of the EU', plover: 'EUR', seat: 'Luxembourg' },
  { id: 'CJEU', name: 'Court of Justice of the European Union', aliases: ['European Court of Justice', 'ECJ', 'CJEU'], kind: 'court of the EU', plover: 'EUR', seat: 'Luxembourg' },
  { id: 'UNO', name: 'United Nations', aliases: ['United Nations', 'UN', 'U.N.', 'the world body', 'United Nations Organization'], kind: 'universal organisation', plover: 'UNO', seat: 'New York', epithets: ['the world body', 'the global body'] },
  { id: 'UNSC', name: 'United Nations Security Council', aliases: ['UN Security Council', 'U.N. Security Council', 'Security Council', 'UNSC', 'the Council'], kind: 'body of the UN', plover: 'UNO', seat: 'New York', members: ['CHN', 'FRA', 'RUS', 'GBR', 'USA'] },
  { id: 'UNGA', name: 'United Nations General Assembly', aliases: ['UN General Assembly', 'U.N. General Assembly', 'General Assembly', 'UNGA'], kind: 'body of the UN', plover: 'UNO', seat: 'New York' },
  { id: 'UNHCR', name: 'UN High Commissioner for Refugees', aliases: ['UNHCR', 'UN refugee agency', 'U.N. refugee agency'], kind: 'UN agency', plover: 'UNO', seat: 'Geneva' },
  { id: 'UNICEF', name: 'United Nations Children\'s Fund', aliases: ['UNICEF', 'Unicef'], kind: 'UN agency', plover: 'UNO', seat: 'New York' },
  { id: 'WFP', name: 'World Food Programme', aliases: ['World Food Programme', 'World Food Program', 'WFP'], kind: 'UN agency', plover: 'UNO', seat: 'Rome' },
  { id: 'WHO', name: 'World Health Organization', aliases: ['World Health Organization', 'WHO', 'World Health Organisation'], kind: 'UN agency', plover: 'UNO', seat: 'Geneva' },
  { id: 'IAEA', name: 'International Atomic Energy Agency', aliases: ['International Atomic Energy Agency', 'IAEA', 'UN nuclear watchdog', 'U.N. nuclear watchdog', 'the nuclear watchdog'], kind: 'UN-linked agency', plover: 'IGO', seat: 'Vienna' },
  { id: 'ICJ', name: 'International Court of Justice', aliases: ['International Court of Justice', 'ICJ', 'World Court', 'the UN\'s top court'], kind: 'court of the UN', plover: 'UNO', seat: 'The Hague' },
  { id: 'ICC', name: 'International Criminal Court', aliases: ['International Criminal Court', 'ICC'], kind: 'court', plover: 'IGO', seat: 'The Hague' },
  { id: 'OHCHR', name: 'UN human rights office', aliases: ['OHCHR', 'UN human rights office', 'U.N. human rights office', 'UN Human Rights Office'], kind: 'UN office', plover: 'UNO', seat: 'Geneva' },
  { id: 'UNHRC', name: 'UN Human Rights Council', aliases: ['UN Human Rights Council', 'U.N. Human Rights Council', 'Human Rights Council'], kind: 'body of the UN', plover: 'UNO', seat: 'Geneva' },
  { id: 'G7', name: 'Group of Seven', aliases: ['G7', 'G-7', 'Group of Seven', 'Group of 7', 'G7 nations', 'G7 countries'], kind: 'forum', plover: 'IGO', members: ['USA', 'JPN', 'DEU', 'GBR', 'FRA', 'ITA', 'CAN'] },
  { id: 'G20', name: 'Group of Twenty', aliases: ['G20', 'G-20', 'Group of 20', 'Group of Twenty'], kind: 'forum', plover: 'IGO', members: ['ARG', 'AUS', 'BRA', 'CAN', 'CHN', 'FRA', 'DEU', 'IND', 'IDN', 'ITA', 'JPN', 'KOR', 'MEX', 'RUS', 'SAU', 'ZAF', 'TUR', 'GBR', 'USA'] },
  { id: 'G77', name: 'Group of 77', aliases: ['G77', 'Group of 77'], kind: 'forum', plover: 'IGO' },
  { id: 'BRICS', name: 'BRICS', aliases: ['BRICS', 'Brics', 'BRICS nations', 'BRICS group', 'BRICS bloc'], kind: 'forum', plover: 'IGO', members: ['BRA', 'RUS', 'IND', 'CHN', 'ZAF', 'EGY', 'ETH', 'IRN', 'ARE', 'IDN'] },
  { id: 'SCO', name: 'Shanghai Cooperation Organisation', aliases: ['Shanghai Cooperation Organisation', 'Shanghai Cooperation Organization', 'SCO'], kind: 'regional organisation', plover: 'IGO', seat: 'Beijing', members: ['CHN', 'RUS', 'KAZ', 'KGZ', 'TJK', 'UZB', 'IND', 'PAK', 'IRN', 'BLR'] },
  { id: 'CSTO', name: 'Collective Security Treaty Organization', aliases: ['Collective Security Treaty Organization', 'Collective Security Treaty Organisation', 'CSTO'], kind: 'military alliance', plover: 'IGO', seat: 'Moscow', members: ['RUS', 'BLR', 'KAZ', 'KGZ', 'TJK', 'ARM'] },
  { id: 'CIS', name: 'Commonwealth of Independent States', aliases: ['Commonwealth of Independent States', 'CIS'], kind: 'regional organisation', plover: 'IGO', seat: 'Minsk' },
  { id: 'EAEU', name: 'Eurasian Economic Union', aliases: ['Eurasian Economic Union', 'EAEU', 'EEU'], kind: 'economic union', plover: 'IGO', seat: 'Moscow', members: ['RUS', 'BLR', 'KAZ', 'KGZ', 'ARM'] },
  { id: 'OSCE', name: 'Organization for Security and Co-operation in Europe', aliases: ['OSCE', 'Organization for Security and Cooperation in Europe', 'Organisation for Security and Co-operation in Europe'], kind: 'regional organisation', plover: 'IGO', seat: 'Vienna' },
  { id: 'COE', name: 'Council of Europe', aliases: ['Council of Europe'], kind: 'regional organisation', plover: 'IGO', seat: 'Strasbourg' },
  { id: 'ECHR', name: 'European Court of Human Rights', aliases: ['European Court of Human Rights', 'ECHR'], kind: 'court', plover: 'IGO', seat: 'Strasbourg' },
  { id: 'ASEAN', name: 'Association of Southeast Asian Nations', aliases: ['ASEAN', 'Asean', 'Association of Southeast Asian Nations'], kind: 'regional organisation', plover: 'IGO', seat: 'Jakarta', members: ['BRN', 'KHM', 'IDN', 'LAO', 'MYS', 'MMR', 'PHL', 'SGP', 'THA', 'VNM', 'TLS'] },
  { id: 'AU', name: 'African Union', aliases: ['African Union', 'AU'], kind: 'regional organisation', plover: 'IGO', seat: 'Addis Ababa' },
  { id: 'ECOWAS', name: 'Economic Community of West African States', aliases: ['ECOWAS', 'Economic Community of West African States'], kind: 'regional organisation', plover: 'IGO', seat: 'Abuja', epithets: ['the West African bloc', 'the regional bloc'] },
  { id: 'AL', name: 'Arab League', aliases: ['Arab League', 'League of Arab States'], kind: 'regional organisation', plover: 'IGO', seat: 'Cairo' },
  { id: 'GCC', name: 'Gulf Cooperation Council', aliases: ['Gulf Cooperation Council', 'GCC'], kind: 'regional organisation', plover: 'IGO', seat: 'Riyadh', members: ['SAU', 'ARE', 'QAT', 'KWT', 'BHR', 'OMN'] },
  { id: 'OIC', name: 'Organisation of Islamic Cooperation', aliases: ['Organisation of Islamic Cooperation', 'Organization of Islamic Cooperation', 'OIC'], kind: 'regional organisation', plover: 'IGO', seat: 'Jeddah' },
  { id: 'OAS', name: 'Organization of American States', aliases: ['Organization of American States', 'OAS'], kind: 'regional organisation', plover: 'IGO', seat: 'Washington' },
  { id: 'MERCOSUR', name: 'Mercosur', aliases: ['Mercosur', 'Mercosul'], kind: 'economic union', plover: 'IGO', seat: 'Montevideo' },
  { id: 'OPEC', name: 'Organization of the Petroleum Exporting Countries', aliases: ['OPEC', 'Opec', 'the oil cartel'], kind: 'producers\' group', plover: 'IGO', seat: 'Vienna' },
  { id: 'OPECP', name: 'OPEC+', aliases: ['OPEC+', 'OPEC Plus', 'Opec+'], kind: 'producers\' group', plover: 'IGO' },
  { id: 'WTO', name: 'World Trade Organization', aliases: ['World Trade Organization', 'WTO'], kind: 'universal organisation', plover: 'IGO', seat: 'Geneva' },
  { id: 'IMF', name: 'International Monetary Fund', aliases: ['International Monetary Fund', 'IMF'], kind: 'financial institution', plover: 'IGO', seat: 'Washington', epithets: ['the fund'] },
  { id: 'WB', name: 'World Bank', aliases: ['World Bank'], kind: 'financial institution', plover: 'IGO', seat: 'Washington' },
  { id: 'OECD', name: 'Organisation for Economic Co-operation and Development', aliases: ['OECD'], kind: 'forum', plover: 'IGO', seat: 'Paris' },
  { id: 'EBRD', name: 'European Bank for Reconstruction and Development', aliases: ['EBRD'], kind: 'financial institution', plover: 'IGO', seat: 'London' },
  { id: 'FATF', name: 'Financial Action Task Force', aliases: ['FATF', 'Financial Action Task Force'], kind: 'body', plover: 'IGO', seat: 'Paris' },
  { id: 'SWIFT', name: 'SWIFT', aliases: ['SWIFT', 'Swift'], kind: 'payment messaging cooperative', plover: 'MNC', seat: 'La Hulpe' },
  { id: 'OPCW', name: 'Organisation for the Prohibition of Chemical Weapons', aliases: ['OPCW'], kind: 'arms control body', plover: 'IGO', seat: 'The Hague' },
  { id: 'INTERPOL', name: 'Interpol', aliases: ['Interpol', 'INTERPOL'], kind: 'police organisation', plover: 'IGO', seat: 'Lyon' },
  { id: 'AUKUS', name: 'AUKUS', aliases: ['AUKUS', 'Aukus'], kind: 'security pact', plover: 'IGO', members: ['AUS', 'GBR', 'USA'] },
  { id: 'QUAD', name: 'the Quad', aliases: ['the Quad', 'Quadrilateral Security Dialogue'], kind: 'forum', plover: 'IGO', members: ['USA', 'JPN', 'IND', 'AUS'] },
  { id: 'FVEY', name: 'Five Eyes', aliases: ['Five Eyes'], kind: 'intelligence pact', plover: 'IGO', members: ['USA', 'GBR', 'CAN', 'AUS', 'NZL'] },
  { id: 'UDCG', name: 'Ukraine Defense Contact Group', aliases: ['Ukraine Defense Contact Group', 'Ukraine Defence Contact Group', 'Ramstein group', 'Ramstein format'], kind: 'coalition', plover: 'IGO', seat: 'Ramstein' },
  { id: 'P5', name: 'permanent members of the Security Council', aliases: ['P5', 'permanent five', 'five permanent members'], kind: 'group', plover: 'IGO', members: ['CHN', 'FRA', 'RUS', 'GBR', 'USA'] },
  { id: 'E3', name: 'E3', aliases: ['E3'], kind: 'group', plover: 'IGO', members: ['FRA', 'DEU', 'GBR'] },
  { id: 'WARSAWPACT', name: 'Warsaw Pact', aliases: ['Warsaw Pact', 'Warsaw Treaty Organization'], kind: 'military alliance (ended 1991)', plover: 'IGO' },
  { id: 'EC', name: 'European Community', aliases: ['European Community', 'European Communities', 'EEC', 'European Economic Community', 'European common market'], kind: 'forerunner of the EU', plover: 'EUR', seat: 'Brussels' },
  { id: 'ICRC', name: 'International Committee of the Red Cross', aliases: ['ICRC', 'International Committee of the Red Cross', 'Red Cross'], kind: 'humanitarian body', plover: 'NGO', seat: 'Geneva' },
  { id: 'IFRC', name: 'Red Cross and Red Crescent societies', aliases: ['IFRC', 'Red Crescent', 'Red Cross and Red Crescent'], kind: 'humanitarian body', plover: 'NGO', seat: 'Geneva' },
  { id: 'MSF', name: 'Doctors Without Borders', aliases: ['Médecins Sans Frontières', 'Medecins Sans Frontieres', 'MSF', 'Doctors Without Borders'], kind: 'NGO', plover: 'NGO', seat: 'Geneva' },
  { id: 'AMNESTY', name: 'Amnesty International', aliases: ['Amnesty International', 'Amnesty'], kind: 'NGO', plover: 'NGO', seat: 'London' },
  { id: 'HRW', name: 'Human Rights Watch', aliases: ['Human Rights Watch', 'HRW'], kind: 'NGO', plover: 'NGO', seat: 'New York' },
  { id: 'SIPRI', name: 'Stockholm International Peace Research Institute', aliases: ['SIPRI', 'Stockholm International Peace Research Institute'], kind: 'research institute', plover: 'NGO', seat: 'Stockholm' },
  { id: 'RUSI', name: 'Royal United Services Institute', aliases: ['RUSI', 'Royal United Services Institute'], kind: 'research institute', plover: 'NGO', seat: 'London' },
  { id: 'ISW', name: 'Institute for the Study of War', aliases: ['Institute for the Study of War', 'ISW'], kind: 'research institute', plover: 'NGO', seat: 'Washington' },
  { id: 'CSIS', name: 'Center for Strategic and International Studies', aliases: ['CSIS', 'Center for Strategic and International Studies'], kind: 'research institute', plover: 'NGO', seat: 'Washington' },
  { id: 'KSE', name: 'Kyiv School of Economics', aliases: ['Kyiv School of Economics', 'KSE Institute', 'KSE'], kind: 'university', plover: 'NGO', seat: 'Kyiv' },
  { id: 'IFWK', name: 'Kiel Institute for the World Economy', aliases: ['Kiel Institute for the World Economy', 'Kiel Institute', 'IfW Kiel'], kind: 'research institute', plover: 'NGO', seat: 'Kiel' },
  { id: 'CAR', name: 'Conflict Armament Research', aliases: ['Conflict Armament Research'], kind: 'investigating NGO', plover: 'NGO', seat: 'London' },
  { id: 'C4ADS', name: 'C4ADS', aliases: ['C4ADS', 'Center for Advanced Defense Studies'], kind: 'investigating NGO', plover: 'NGO', seat: 'Washington' },
  { id: 'WAGNER', name: 'Wagner Group', aliases: ['Wagner Group', 'Wagner', 'Wagner mercenaries', 'PMC Wagner'], kind: 'armed group', plover: 'RUS', sector: 'PRM' },
  { id: 'HAMAS', name: 'Hamas', aliases: ['Hamas'], kind: 'armed group', plover: 'PSE', sector: 'REB' },
  { id: 'HEZBOLLAH', name: 'Hezbollah', aliases: ['Hezbollah', 'Hizbollah', 'Hizbullah'], kind: 'armed group', plover: 'LBN', sector: 'REB' },
  { id: 'HOUTHIS', name: 'Houthis', aliases: ['Houthis', 'the Houthis', 'Houthi rebels', 'Ansar Allah'], kind: 'armed group', plover: 'YEM', sector: 'REB' },
  { id: 'TALIBAN', name: 'Taliban', aliases: ['Taliban', 'the Taliban'], kind: 'armed group', plover: 'AFG', sector: 'REB' },
  { id: 'IS', name: 'Islamic State', aliases: ['Islamic State', 'ISIS', 'ISIL', 'IS', 'Daesh', 'Islamic State group'], kind: 'armed group', plover: 'IMG', sector: 'REB' },
  { id: 'ALQAEDA', name: 'al-Qaeda', aliases: ['al-Qaeda', 'Al Qaeda', 'al-Qaida'], kind: 'armed group', plover: 'IMG', sector: 'REB' },
  { id: 'PKK', name: 'Kurdistan Workers\' Party', aliases: ['PKK', 'Kurdistan Workers\' Party'], kind: 'armed group', plover: 'TUR', sector: 'REB' },
  { id: 'IRGC', name: 'Islamic Revolutionary Guard Corps', aliases: ['IRGC', 'Revolutionary Guards', 'Revolutionary Guard', 'Islamic Revolutionary Guard Corps', 'Quds Force'], kind: 'state force', plover: 'IRN', sector: 'MIL' },
];
