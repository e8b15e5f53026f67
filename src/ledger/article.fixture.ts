import type { Annotated, Article, Attribution, Claim, Entity, Mention, Span } from '../model/index.ts';
import { keyFindings } from '../model/key-findings.ts';

/** An article that says nothing of itself. */
export function emptyArticle(id: string): Article {
  return {
    id,
    hash: `hash of ${id}`,
    file: `${id}.txt`,
    url: null,
    title: null,
    byline: [],
    publisher: null,
    agency: null,
    publishedAt: null,
    publishedAtBasis: 'none',
    modifiedAt: null,
    lang: 'en',
    text: '',
    removed: [],
  };
}

/** "NAME said X ships GOODS to Y." with its annotation: one attribution, one claim, four entities numbered from 1. */
export function saying(
  id: string,
  speaker: Pick<Entity, 'name' | 'type'> & Partial<Entity>,
  goods: string,
  named = true,
): readonly [Article, Annotated] {
  const text = `${speaker.name} said Estmark ships ${goods} to Sudria.`;
  const find = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const entity = (n: string, given: Pick<Entity, 'name' | 'type'> & Partial<Entity>): Entity => ({
    id: n,
    named: true,
    aliases: [],
    role: null,
    knowledge: null,
    affiliation: null,
    ...given,
  });
  const entities = [
    entity('e1', speaker),
    entity('e2', { name: 'Estmark', type: 'COUNTRY', knowledge: 'EST' }),
    entity('e3', { name: 'Sudria', type: 'COUNTRY', knowledge: 'SUD' }),
    entity('e4', { name: 'Norland', type: 'COUNTRY', knowledge: 'NOR' }),
  ];
  const mention = (n: number, entityId: string, words: string, kind: Mention['kind']): Mention => ({
    id: `m${n}`,
    span: find(words),
    entity: entityId,
    kind,
  });
  const content: Span = [text.indexOf('Estmark'), text.length - 1];
  const attribution: Attribution = {
    id: 'a1',
    source: [find(speaker.name)],
    cue: [find('said')],
    content: [content],
    kind: 'indirect',
    speaker: 'e1',
    anonymous: !named,
    parent: null,
    nested: false,
    via: [],
    addressee: [],
    occasion: null,
    confidence: null,
  };
  const claim: Claim = {
    id: 'c1',
    evidence: [content],
    text: text.slice(...content),
    holder: 'a1',
    type: 'AID',
    mode: null,
    actor: ['e2'],
    recipient: ['e3'],
    goods: [goods],
    quantities: [],
    time: null,
    place: null,
    polarity: 'affirmed',
    modality: 'asserted',
    origin: null,
    structure: null,
  };
  const article = { ...emptyArticle(id), text };
  const tokens = {
    count: 0,
    start: new Int32Array(),
    end: new Int32Array(),
    word: [],
    lemma: [],
    upos: [],
    xpos: [],
    head: new Int32Array(),
    deprel: [],
    sentence: new Int32Array(),
  };
  return [
    article,
    keyFindings(id, {
      id,
      text,
      title: null,
      publishedAt: null,
      lang: 'en',
      paragraphs: [[0, text.length]],
      sentences: [{ span: [0, text.length], from: 0, to: 0, paragraph: 0, dateline: false }],
      tokens,
      names: [],
      mentions: [
        mention(1, 'e1', speaker.name, named ? 'name' : 'nominal'),
        mention(2, 'e2', 'Estmark', 'name'),
        mention(3, 'e3', 'Sudria', 'name'),
      ],
      entities,
      dates: [],
      quantities: [],
      attributions: [attribution],
      claims: [claim],
    }),
  ];
}
