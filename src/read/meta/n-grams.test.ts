import { eld } from 'eld/small';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../load-model.ts';
import { identifyLanguage, pageLanguage } from './language.ts';
import { languageByNGrams, nGramsOf } from './n-grams.ts';

const TEXTS: readonly (readonly [lang: string, text: string])[] = [
  ['en', "The harbour's cranes stood idle for a third day while both sides argued about the night shift."],
  ['de', 'Der Hafenmeister erklärte, die Fähre werde erst am Donnerstag wieder fahren.'],
  ['pt', 'A ponte continua fechada e ninguém sabe dizer quando os carros voltam a passar.'],
  ['pl', 'Burmistrz powiedział, że most będzie zamknięty do końca tygodnia.'],
  ['hu', 'A polgármester szerint a híd a hét végéig zárva marad.'],
  ['ru', 'Мэр сообщил, что мост останется закрытым до конца недели.'],
  ['ar', 'قال رئيس البلدية إن الجسر سيبقى مغلقا حتى نهاية الأسبوع.'],
  ['ja', '市長は、橋は週末まで閉鎖されたままだと述べた。'],
  ['zh', '市长说，这座桥将关闭到周末。'],
  ['hi', 'महापौर ने कहा कि पुल सप्ताह के अंत तक बंद रहेगा।'],
];

describe('languageByNGrams', async () => {
  const model = nGramsOf(await loadModel('languages.bin', 'languages'));
  it.each(TEXTS)('%s: %s', (lang, text) => {
    expect(languageByNGrams(text, model)).toBe(lang);
  });

  it('says of any text what eld says', () => {
    const words = TEXTS.flatMap(([, text]) => text.split(/(?<=\s)/u));
    for (let i = 0; i < words.length; i++) {
      const text = `${words[i]!.repeat(1 + (i % 9))} ${words[(i * 7) % words.length]} 12’${'😀'.repeat(i % 3)} ${words.slice(i, i + (i % 60)).join('')}`;
      expect(languageByNGrams(text, model) ?? '', text).toBe(eld.detect(text).language);
    }
  });

  it('knows nothing of a text without letters', () => {
    expect(languageByNGrams('12, 34 — 56', model)).toBeNull();
    expect(languageByNGrams('', model)).toBeNull();
  });
});

describe('pageLanguage', () => {
  const report = `${TEXTS[1]![1]} `.repeat(8);
  it('believes what a page declares unless its words speak against it', async () => {
    expect(await pageLanguage('hu', `${TEXTS[4]![1]} `.repeat(8))).toBe('hu');
    expect(await pageLanguage('en', report)).toBe('de');
    expect(await pageLanguage(null, report)).toBe('de');
    expect(await identifyLanguage('kurz')).toBeNull();
  });
});
