import type { MeaningReader } from '../engine.ts';
import { meanings } from './meaning.ts';
import { MEANING, readMeaning, type BestModel } from './read-window.ts';
import { cutWindows } from './windows.ts';

/** Words of a sentence that are read; what stands further on in it says nothing. */
const LONGEST = 200;

/** What an encoder makes of texts that another engine has read: one pass, and of all heads that of meaning alone. */
export function encoderMeanings(model: BestModel): MeaningReader {
  return ({ text, tokens }) => {
    const { count, start, end, sentence } = tokens;
    const sentences: { readonly from: number; readonly words: string[] }[] = [];
    for (let i = 0; i < count; i++) {
      if (i === 0 || sentence[i] !== sentence[i - 1]) sentences.push({ from: i, words: [] });
      const { words } = sentences.at(-1);
      if (words.length < LONGEST) words.push(text.slice(start[i], end[i]));
    }
    const all = new Float32Array(count * MEANING);
    let next = 0;
    for (const window of cutWindows(
      sentences.map(({ words }) => words),
      model.vocabulary,
    )) {
      const read = readMeaning(model, window);
      if (read === null) break;
      for (const [from, to] of window.sentences)
        all.set(read.subarray(from * MEANING, to * MEANING), sentences[next++]!.from * MEANING);
    }
    return meanings(all);
  };
}
