import { datelineAgency } from '../meta/agencies.ts';
import { parseByline, isPersonName, type Credit } from '../meta/byline.ts';
import { findDates, type DateHints } from '../meta/parse-date.ts';

/** A line that only dates the article. */
export interface DateLine {
  readonly published: string | null;
  readonly modified: string | null;
}

const MODIFIED =
  /(?:updated|modified|changed|revised|aktualisiert|geändert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt)[^\p{L}]{0,4}(?:on|at|am|le|el|il|em|op)?[^\p{L}\d]{0,4}(?:\p{L}+,?\s)?$/iu;
const DATE_WORDS =
  /(?:published|posted|updated|last|modified|created|first|date|edited|on|at|am|um|pm|a\.m|p\.m|uhr|hrs|stand|veröffentlicht|aktualisiert|publié|publicado|pubblicato|gepubliceerd|le|el|il|em|à|kl|by|min(?:ute)?s? read|read|time|edt|est|pdt|pst|cdt|cst|et|pt|ct|gmt|utc|bst|ist|cet|cest|hkt|sgt|aest|local|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)/giu;

/** A line that holds nothing but a date (with its time, labels and at most a short name), read; else null. */
export function dateLine(line: string, hints: DateHints): DateLine | null {
  if (line.length > 140) return null;
  const dates = findDates(line, hints).filter((d) => d.precision !== 'month');
  if (dates.length === 0 || dates.length > 3) return null;
  let rest = line;
  for (const d of [...dates].reverse()) rest = rest.slice(0, d.start) + ' ' + rest.slice(d.end);
  const letters = rest.replace(DATE_WORDS, ' ').match(/[\p{L}]/gu)?.length ?? 0;
  if (letters > (dates[0]!.start <= 24 ? 16 : 0) || /[.!?]["”]?$/.test(rest.trim())) return null;
  let published: string | null = null;
  let modified: string | null = null;
  for (const d of dates) {
    if (MODIFIED.test(line.slice(Math.max(0, d.start - 40), d.start))) modified ??= d.value;
    else published ??= d.value;
  }
  return { published, modified };
}

const ROLE_LINE =
  /^(?:\p{L}+ )?(?:(?:senior |staff |chief |contributing |special |foreign |political |diplomatic |defen[cs]e |business )*(?:writer|reporter|correspondent|editor|journalist|columnist|contributor|author|producer)s?\b|(?:bbc|cnn|ap|afp) news\b)/iu;

/** A line of a role and perhaps a beat: "Staff Writer", "Diplomatic correspondent, Lisbon". */
export function isRoleLine(line: string): boolean {
  return line.length <= 70 && ROLE_LINE.test(line) && !/[.!?]$/.test(line);
}

/**
 * "By …" and its like: who signed. Null where the line is no such line; no names where it names nobody ("by admin").
 */
export function bylineOf(line: string): Credit | null {
  if (
    line.length > 220 ||
    !/^(?:(?:written|posted|story|reported|published|words|report|text)\s+)?(?:by|von|por|par|door|di|av|af)\b[:\s]/iu.test(
      line,
    )
  )
    return null;
  if (/[.!?]["”]?$/u.test(line) && line.length > 80) return null;
  const credit = parseByline(line);
  const rest = line.replace(/^\S+\s/u, '');
  const isAccount =
    /^(?:by\s+)?[\p{L}\p{N}_.@-]{2,24}(?:\s*[|•·–,-].*)?$/iu.test(rest) ||
    /(?:staff|desk|editor|admin|team|agenc|newsroom|report|bureau|service|news)/iu.test(rest);
  return credit.names.length > 0 || credit.agency !== null || (isAccount && line.length <= 60) ? credit : null;
}

/** One or more names and nothing else. */
export function namesOnly(line: string): readonly string[] {
  if (line.length > 120 || (/[.!?:]$/u.test(line) && !/\b(?:jr|sr)\.$/iu.test(line))) return [];
  const parts = line.split(/\s*(?:,|&|\||·|\band\b)\s*/u).filter(Boolean);
  return parts.length > 0 && parts.every((p) => isPersonName(p, false)) ? parseByline(line).names : [];
}

/** The agency that a text's dateline, byline or tail credits. */
export function creditedAgency(paragraphs: readonly string[], bylines: readonly (string | null)[]): string | null {
  return bylines.find((a) => a !== null) ?? datelineAgency(paragraphs[0] ?? '') ?? null;
}

/** A name, a post and perhaps more behind a bar: what stands on a card, written with or without a mark between. */
const CARD =
  /^((?:\p{Lu}[\p{L}\p{M}'’.-]* ?){2,4}?)\s{0,2}[|•·,–—-]?\s{0,2}(?:\p{L}+ ){0,3}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Jj]ournalist|[Pp]roducer)(?:\s{0,2}[|•·–—-].{0,60})?$/u;

/** "Ada Fenn | Harbour Correspondent | @afenn": who signed and as what, without a "by". */
export function isCreditCard(line: string): boolean {
  const name = line.length <= 120 ? CARD.exec(line)?.[1]?.trim() : undefined;
  return name !== undefined && isPersonName(name, false);
}
