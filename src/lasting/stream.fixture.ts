import { emptyArticle, saying } from '../ledger/article.fixture.ts';
import type { Annotated, Article, Doc } from '../model/index.ts';
import type { Reader } from './reader.ts';

const SPEAKERS = ['Dora Valente', 'Ines Karlo', 'Tomas Reyk', 'Lena Oduya'] as const;
const GOODS = ['grain', 'drone parts', 'copper wire', 'salt', 'field radios'] as const;
const SCENES = [
  'The harbour of Lorvik stayed closed while crews searched the wreck for a fifth day.',
  'Growers in the valley blamed the frost for the smallest harvest in ten years.',
  'Engineers inspected the cracked dam above Osterby and lowered the water again.',
  'The strike at the copper mines entered its third week without talks.',
  'A court in Marnow heard the appeal of the broadcaster against its licence.',
] as const;

/** A report of a made stream: `n` chooses what it tells and on which day; equal numbers give equal reports. */
export function report(n: number, days = 40): Article {
  const scene = n % SCENES.length;
  const speaker = SPEAKERS[Math.floor(n / 3) % SPEAKERS.length] as string;
  const goods = GOODS[scene] as string;
  const day = new Date(Date.UTC(2025, 2, 1) + ((n * 7919) % days) * 86_400_000).toISOString().slice(0, 10);
  const text = `${speaker} said Estmark ships ${goods} to Sudria. ${SCENES[scene]} It was report ${n}.`;
  return {
    ...emptyArticle(`r${n}.txt`),
    hash: `hash ${text}`,
    text,
    publishedAt: n % 11 === 10 ? null : day,
    publisher: `Paper ${n % 4}`,
  };
}

const PATTERN = /^(.+?) said Estmark ships (.+?) to Sudria\./u;

/** Finds the one sentence that every report of the stream begins with. `mark` stands in its id and in what it finds. */
export function madeReader(mark = ''): Reader {
  return {
    id: `made${mark}`,
    read(doc: Doc): Annotated {
      const [, name = 'Nobody', goods = 'nothing'] = PATTERN.exec(doc.text) ?? [];
      const [, annotated] = saying(doc.id, { name, type: 'PERSON' }, goods);
      if (!PATTERN.test(doc.text))
        return {
          ...annotated,
          text: doc.text,
          mentions: [],
          entities: [],
          attributions: [],
          claims: [],
          sentences: [],
        };
      return { ...annotated, text: doc.text };
    },
  };
}
