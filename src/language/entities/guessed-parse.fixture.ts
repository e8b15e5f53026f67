import type { Parsed, Upos } from '../../model/index.ts';
import { parseOf, type WrittenWord } from '../../model/parse.fixture.ts';

/**
 * A parse for tests out of words `form/UPOS/relation/head` in one line, the head counted from 1 in its sentence; of a
 * bare word the tag is guessed and it hangs on the one before. A full stop ends a sentence, a dash a dateline.
 */
export function guessedParse(line: string): Parsed {
  let at = 0;
  return parseOf(
    line
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((item) => {
        const [form = '', tag, relation, given] = item.split('/');
        const upos = (tag as Upos | undefined) ?? guessUpos(form);
        const xpos =
          XPOS[form.toLowerCase()] ??
          (upos === 'PROPN'
            ? 'NNP'
            : upos === 'NOUN'
              ? /[^s]s$/.test(form)
                ? 'NNS'
                : 'NN'
              : upos === 'DET'
                ? 'DT'
                : 'X');
        const head = given === undefined ? at : Number(given);
        const lemma = xpos === 'NNS' ? form.replace(/s$/, '') : (LEMMAS[form.toLowerCase()] ?? form);
        const word: WrittenWord = {
          form,
          lemma,
          upos,
          xpos,
          head,
          deprel: relation ?? (head === 0 ? 'root' : 'dep'),
          glued: false,
        };
        const end = ({ '.': 'sentence', '–': 'dateline' } as const)[form];
        at = end === undefined ? at + 1 : 0;
        return end === undefined ? [word] : [word, end];
      }),
  );
}

const XPOS: Readonly<Record<string, string>> = {
  he: 'PRP',
  she: 'PRP',
  it: 'PRP',
  they: 'PRP',
  him: 'PRP',
  himself: 'PRP',
  i: 'PRP',
  we: 'PRP',
  its: 'PRP$',
  his: 'PRP$',
  their: 'PRP$',
  who: 'WP',
  "'s": 'POS',
};
const LEMMAS: Readonly<Record<string, string>> = {
  said: 'say',
  him: 'he',
  its: 'its',
  told: 'tell',
  praised: 'praise',
};

function guessUpos(word: string): Upos {
  if (/^(?:the|a|an)$/i.test(word)) return 'DET';
  if (/^\p{Lu}/u.test(word)) return 'PROPN';
  return /^\W+$/u.test(word) ? 'PUNCT' : 'X';
}
