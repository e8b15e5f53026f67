/** Signs and words for money, longest first where one begins another; ISO 4217 codes. `¥` alone is yen, `$` alone US dollars, as in the international press. */
export const CURRENCY_SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['US$', 'USD'], ['USD', 'USD'], ['U.S.$', 'USD'], ['A$', 'AUD'], ['AU$', 'AUD'], ['C$', 'CAD'], ['CA$', 'CAD'], ['NZ$', 'NZD'], ['HK$', 'HKD'], ['NT$', 'TWD'], ['S$', 'SGD'], ['R$', 'BRL'], ['Mex$', 'MXN'],
  ['RMB', 'CNY'], ['CNY', 'CNY'], ['EUR', 'EUR'], ['GBP', 'GBP'], ['CHF', 'CHF'], ['JPY', 'JPY'], ['INR', 'INR'], ['RUB', 'RUB'], ['UAH', 'UAH'], ['PLN', 'PLN'], ['SEK', 'SEK'], ['NOK', 'NOK'], ['DKK', 'DKK'], ['AUD', 'AUD'], ['CAD', 'CAD'], ['Rs.', 'INR'], ['Rs', 'INR'],
  ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'], ['₩', 'KRW'], ['₪', 'ILS'], ['₺', 'TRY'], ['₴', 'UAH'], ['₦', 'NGN'], ['₱', 'PHP'], ['฿', 'THB'], ['₫', 'VND'],
];

/** The nouns, as pattern sources in lower case. */
export const CURRENCY_WORDS: readonly (readonly [words: string, code: string])[] = [
  ['australian dollars?', 'AUD'], ['canadian dollars?', 'CAD'], ['hong kong dollars?', 'HKD'], ['new zealand dollars?', 'NZD'], ['(?:us|u\\.s\\.|american) dollars?', 'USD'], ['dollars?', 'USD'], ['usd', 'USD'], ['bucks', 'USD'],
  ['euros?', 'EUR'], ['eur', 'EUR'], ['(?:british )?pounds sterling', 'GBP'], ['(?:british )?pounds', 'GBP'], ['gbp', 'GBP'], ['(?:japanese )?yen', 'JPY'], ['(?:chinese )?yuan', 'CNY'], ['renminbi', 'CNY'], ['rmb', 'CNY'],
  ['(?:russian )?rou?bles?', 'RUB'], ['(?:indian )?rupees?', 'INR'], ['(?:south korean )?won', 'KRW'], ['(?:ukrainian )?hryvnias?', 'UAH'], ['swiss francs?', 'CHF'], ['(?:turkish )?liras?', 'TRY'], ['(?:israeli )?shekels?', 'ILS'],
  ['(?:mexican )?pesos?', 'MXN'], ['(?:polish )?zlotys?', 'PLN'], ['(?:iranian )?rials?', 'IRR'], ['(?:saudi )?riyals?', 'SAR'], ['(?:south african )?rand', 'ZAR'], ['(?:brazilian )?reais', 'BRL'], ['swedish kronor', 'SEK'], ['norwegian kroner', 'NOK'], ['danish kroner', 'DKK'],
];
