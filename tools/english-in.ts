/** Where English stands in a source file: lists of words and patterns with words in them. */
import { parseSync, Visitor, type Expression, type PrivateIdentifier, type SpreadElement } from 'oxc-parser';

/** Relations of Universal Dependencies: marks of a tree, not words, though some look like words. */
const RELATIONS =
  /^(?:[nc]?subj|neg|unmarked|[nt]mod|pass|i?obj|[cx]comp|obl|vocative|expl|dislocated|adv(?:cl|mod)|discourse|aux|cop|mark|[na]mod|nummod|appos|acl|det|clf|case|conj|cc|fixed|flat|compound|list|parataxis|orphan|goeswith|reparandum|punct|root|dep)(?::\w+)?$/;
/** What stands in a pattern and is no word: classes, properties, names of groups, escapes. */
const MARKS = /\\[pP]\{[^}]*\}|\\u\{?[\da-fA-F]+\}?|\\x[\da-f]{2}|\\k<\w+>|\(\?<\w+>|\[(?:\\.|[^\]\\])*\]|\\./gu;
/** Parts of tags, addresses and names of files. */
const FORM = /^(?:https?|www|html?|xml|json|utf|url|com|org|net|ftp|tmp)$/;

/** A finding: its line, and what begins there. */
export interface English {
  readonly line: number;
  readonly words: string;
}

/** All strings that a file's types allow: members of a closed set, such as `'affirmed' | 'denied'`. */
export function kindsIn(file: string, text: string): string[] {
  const kinds: string[] = [];
  new Visitor({
    TSLiteralType({ literal }) {
      if (literal.type === 'Literal' && typeof literal.value === 'string') kinds.push(literal.value);
    },
    TSAsExpression({ expression, typeAnnotation }) {
      if (expression.type === 'ArrayExpression' && text.slice(typeAnnotation.start, typeAnnotation.end) === 'const')
        kinds.push(...expression.elements.flatMap((e) => (e?.type === 'Literal' ? [String(e.value)] : [])));
    },
  }).visit(parseSync(file, text).program);
  return kinds;
}

/** Is it a word, and neither a kind that a type names, nor a relation, nor the name of a file or field? */
const isWord = (value: unknown, kinds: ReadonlySet<string>): boolean =>
  typeof value === 'string' &&
  /^[a-z][a-z'’ _.-]+$/.test(value) &&
  !kinds.has(value) &&
  !RELATIONS.test(value) &&
  !/^[a-z]+[.:_][a-z]/.test(value);

/** What `typeof` gives. */
const TYPES: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'object', 'function', 'undefined']);

/**
 * Single words that something is compared with (`lemma === 'order'`, `words.includes('do')`, a `case`), or that a
 * constant stands for (`const WITH = 'with'`).
 */
export function comparedIn(file: string, text: string, kinds: ReadonlySet<string>): English[] {
  const found: English[] = [];
  const note = (...nodes: readonly (Expression | PrivateIdentifier | SpreadElement | null | undefined)[]): void => {
    for (const node of nodes)
      if (node?.type === 'Literal' && isWord(node.value, kinds) && !TYPES.has(String(node.value)))
        found.push({ line: text.slice(0, node.start).split('\n').length, words: String(node.value) });
  };
  new Visitor({
    BinaryExpression({ operator, left, right }) {
      if (/^[!=]==$/.test(operator)) note(left, right);
    },
    SwitchCase: ({ test }) => note(test),
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier' && /^[A-Z_]+$/.test(id.name)) note(init);
    },
    CallExpression({ callee, arguments: [word] }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (/^(?:includes|indexOf|startsWith|endsWith)$/.test(callee.property.name)) note(word);
    },
  }).visit(parseSync(file, text).program);
  return found;
}

/** Calls of `listOf` and `wordSet`, lists of three words and more, and patterns in which a word stands. */
export function englishIn(file: string, text: string, kinds: ReadonlySet<string>): English[] {
  const found: English[] = [];
  const note = ({ start, end }: { readonly start: number; readonly end: number }): void => {
    const words = text.slice(start, Math.min(end, start + 80)).replace(/\s+/g, ' ');
    found.push({ line: text.slice(0, start).split('\n').length, words });
  };
  new Visitor({
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && /^(?:listOf|wordSet)$/.test(node.callee.name)) note(node);
    },
    ArrayExpression(node) {
      const words = node.elements.flatMap((element) => {
        const first = element?.type === 'ArrayExpression' ? element.elements[0] : element;
        return first?.type === 'Literal' && isWord(first.value, kinds) ? [first.value] : [];
      });
      if (words.length >= 3) note(node);
    },
    Literal(node) {
      if (!('regex' in node)) {
        if (typeof node.value === 'string' && /[a-z]{2,}\)?\|\(?(?:\?:)?[a-z]{2,}/.test(node.value)) note(node);
        return;
      }
      const words = node.regex.pattern.replace(MARKS, ' ').match(/[\p{L}:]{2,}/gu) ?? [];
      if (
        words.some(
          (word) => /^\p{Ll}{2,}$/u.test(word) && !FORM.test(word) && !RELATIONS.test(word) && !kinds.has(word),
        )
      )
        note(node);
    },
  }).visit(parseSync(file, text).program);
  return found;
}
