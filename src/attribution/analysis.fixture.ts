import { expect } from 'vitest';
import type {
  Analysis,
  Attributed,
  Attribution,
  Entity,
  EntityType,
  Mention,
  MentionKind,
  NameSpan,
  Span,
} from '../model/index.ts';
import { parsedLines } from '../model/parse.fixture.ts';
import { tokenAt } from '../model/tokens.ts';
import { viewOf } from './doc-view.ts';
import { findByRules } from './find-by-rules.ts';
import { resolveAttributions } from './resolve-attributions.ts';

/** A parsed text (see `parsedLines`) with mentions of entities, given by their words in text order. */
export function parsed(
  lines: string,
  who: readonly (readonly [words: string, entity: string, type: EntityType, kind?: MentionKind])[] = [],
): Analysis {
  const parse = parsedLines(lines);
  const { text, tokens } = parse;
  const entities = new Map<string, Entity>();
  const names: NameSpan[] = [];
  const seen = new Map<string, number>();
  const mentions = who.map(([words, name, type, kind = 'name'], i): Mention => {
    const start = text.indexOf(words, seen.get(words) ?? 0);
    seen.set(words, start + 1);
    if (!entities.has(name))
      entities.set(name, {
        id: `e${entities.size + 1}`,
        name,
        type,
        named: true,
        aliases: [],
        role: null,
        knowledge: null,
        affiliation: null,
      });
    if (kind === 'name')
      names.push({
        from: tokenAt(tokens, start),
        to: tokenAt(tokens, start + words.length - 1) + 1,
        type: type === 'PERSON' ? 'PERSON' : 'ORG',
      });
    return { id: `m${i + 1}`, span: [start, start + words.length], entity: entities.get(name)!.id, kind };
  });
  return { ...parse, names, mentions, entities: [...entities.values()], dates: [], quantities: [] };
}

/** What the rules find, resolved; no model. A pronoun that is a source means whom its mention means. */
export function byRules(analysis: Analysis): Attributed {
  const view = viewOf(analysis);
  const attributed = resolveAttributions(view, findByRules(view));
  for (const { source, speaker } of attributed.attributions) {
    const mention = attributed.mentions.find(
      ({ kind, span }) => kind === 'pronoun' && span[0] === source[0]?.[0] && span[1] === source[0][1],
    );
    if (mention !== undefined) expect(mention.entity).toBe(speaker);
  }
  return attributed;
}

/** … whose persons all hold this office. */
export function withRole(analysis: Analysis, role: string): Analysis {
  return { ...analysis, entities: analysis.entities.map((one) => ({ ...one, role })) };
}

/**
 * Attributions in one line each: `[source=speaker] <cue> {content}`, `^` before a nested one, `?` for an anonymous
 * speaker.
 */
export function told(analysis: Analysis): string[] {
  const { attributions, entities, text } = byRules(analysis);
  const cut = (spans: readonly Span[]): string => spans.map((s) => text.slice(...s)).join(' | ');
  return attributions.map(
    (a: Attribution) =>
      `${a.nested ? '^' : ''}[${cut(a.source)}=${entities.find((e) => e.id === a.speaker)?.name ?? '-'}${a.anonymous ? '?' : ''}] <${cut(a.cue)}> {${cut(a.content)}} ${a.kind}`,
  );
}
