import type { GivenJudgement } from '../lasting/index.ts';
import { ClaimType, Modality, Polarity, type Span } from '../model/index.ts';
import { Trouble } from './reply.ts';

/**
 * A judgement as a form of a page gives it.
 *
 * @param text  of the article that it is about, for words that were moved; null where there is none
 */
export function judgementFrom(
  fields: ReadonlyMap<string, string>,
  person: string,
  text: string | null,
): GivenJudgement {
  const verdict = fields.get('verdict') ?? '';
  const about = fields.get('about') ?? '';
  const other = fields.get('other') ?? '';
  if (about === '') throw new Trouble(400, 'About what?', 'The form names nothing that is judged; go back and reload.');
  switch (verdict) {
    case 'accept':
    case 'reject':
      return { person, verdict, about };
    case 'same':
    case 'different':
    case 'unsure':
      return { person, verdict, about: [about, other], of: fields.get('of') === 'entities' ? 'entities' : 'origins' };
    case 'note':
      return { person, verdict, about, note: fields.get('note') ?? '' };
    case 'correct':
      return { person, verdict, about, says: correctionFrom(fields, text) };
    default:
      throw new Trouble(400, 'Judged how?', 'The form names no verdict; press one of its buttons.');
  }
}

function correctionFrom(fields: ReadonlyMap<string, string>, text: string | null): NonNullable<GivenJudgement['says']> {
  const changed = (name: string): string | undefined => {
    const now = fields.get(name)?.trim();
    return now === undefined || now === (fields.get(`${name}-was`) ?? '').trim() ? undefined : now;
  };
  const speaker = changed('speaker');
  const [type, polarity, modality] = [
    ClaimType.safeParse(changed('type')).data,
    Polarity.safeParse(changed('polarity')).data,
    Modality.safeParse(changed('modality')).data,
  ];
  const via = changed('via');
  const span = text === null ? undefined : spanFrom(fields, text);
  const says = {
    ...(speaker === undefined ? {} : { speaker: speaker === '' ? null : speaker }),
    ...(via === undefined ? {} : { via: via.split(/\s*[,;]\s*/).filter((name) => name !== '') }),
    ...(type === undefined ? {} : { type }),
    ...(polarity === undefined ? {} : { polarity }),
    ...(modality === undefined ? {} : { modality }),
    ...(span === undefined ? {} : { span }),
  };
  if (Object.keys(says).length === 0)
    throw new Trouble(400, 'Nothing is changed', 'Change a field before you set the finding right; or accept it.');
  return says;
}

/** Where the words stand that a person gave in place of others: where they were asked for, else nearest to it. */
function spanFrom(fields: ReadonlyMap<string, string>, text: string): Span | undefined {
  const exact = (fields.get('exact') ?? '').replaceAll('\r\n', '\n').trim();
  if (exact === '' || exact === (fields.get('exact-was') ?? '').replaceAll('\r\n', '\n').trim()) return undefined;
  const near = Number(fields.get('start') ?? fields.get('near') ?? 0);
  let [best, from]: [number | null, number] = [null, 0];
  for (let at = text.indexOf(exact, from); at >= 0; at = text.indexOf(exact, from)) {
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at;
    from = at + 1;
  }
  if (best === null)
    throw new Trouble(
      422,
      'These words do not stand there',
      'Give words exactly as the article has them: cut them at either end, or take more of the text.',
    );
  return [best, best + exact.length];
}
