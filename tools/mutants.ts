/** The small wrong changes ("mutants") of a source file that its tests should notice. */
import { parseSync, Visitor } from 'oxc-parser';

/** How a mutant differs from its source. */
type Change =
  | 'condition negated'
  | 'comparison changed'
  | 'number changed'
  | 'entry removed'
  | 'list emptied'
  | 'pattern emptied'
  | 'early return removed'
  | 'and/or exchanged';

/** One change of one place: the text from `start` to `end` (UTF-16 offsets) is replaced by `after`. */
export interface Mutant {
  readonly change: Change;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** how the place asks by a number whether it is changed (`withSwitches`); null where it is read once, on loading */
  readonly asks: ((number: number) => readonly Piece[]) | null;
}

/** Text that is put in front of what stands at a place, behind it, or between two such. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly side: 'before' | 'behind' | 'between';
  /** length of the expression that it is put around: of two at one place the longer stands outside */
  readonly around: number;
}

const OPPOSITE: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
};
/** Calls that make a list out of the words in their only argument (src/lexicon/words.ts). */
const LISTS: ReadonlySet<string> = new Set(['listOf', 'wordSet']);

/** All mutants of a TypeScript file, by place. Lists and patterns are changed at the top level only, where rules stand. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const mutants: Mutant[] = [];
  let depth = 0;
  const replace = (change: Change, { start, end }: Range, after: string, asks: Mutant['asks'] = null): void => {
    mutants.push({ change, start, end, before: text.slice(start, end), after, asks: depth === 0 ? null : asks });
  };
  const negate = (test: Range): void =>
    replace('condition negated', test, `!(${text.slice(test.start, test.end)})`, wrapped(test, 'negated'));
  const changeNumber = (node: Range & { readonly type: string; readonly value?: unknown }): void => {
    if (node.type === 'Literal' && typeof node.value === 'number')
      for (const other of otherNumbers(node.value))
        replace('number changed', node, String(other), wrapped(node, 'other', `${other}, `));
  };
  /** where the outermost list ends: what stands in its rows goes with the row */
  let rows = 0;
  const enter = (): void => void (depth += 1);
  const leave = (): void => void (depth -= 1);
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    IfStatement(node) {
      negate(node.test);
      if (!node.alternate && leaves(node.consequent))
        replace('early return removed', node, '', wrapped(node.test, 'never'));
    },
    ConditionalExpression: (node) => negate(node.test),
    LogicalExpression(node) {
      const between = { start: node.left.end, end: node.right.start };
      const words = text.slice(between.start, between.end);
      if (node.operator === '&&') replace('and/or exchanged', between, words.replace('&&', '||'), joined(node, true));
      if (node.operator === '||') replace('and/or exchanged', between, words.replace('||', '&&'), joined(node, false));
    },
    BinaryExpression(node) {
      const other = OPPOSITE[node.operator];
      if (other === undefined) return;
      const between = { start: node.left.end, end: node.right.start };
      const words = text.slice(between.start, between.end);
      replace('comparison changed', between, words.replace(node.operator, other), compared(node, other));
      changeNumber(node.left);
      changeNumber(node.right);
    },
    VariableDeclarator(node) {
      if (depth === 0 && node.init) changeNumber(node.init);
    },
    Property(node) {
      if (depth === 0) changeNumber(node.value);
    },
    ArrayExpression(node) {
      if (depth > 0 || node.elements.length === 0 || node.end <= rows) return;
      rows = node.end;
      replace('list emptied', node, '[]');
      for (const [i, element] of node.elements.entries()) {
        const next = node.elements[i + 1];
        if (element && !isWord(element))
          replace('entry removed', { start: element.start, end: next ? next.start : element.end }, '');
      }
    },
    CallExpression(node) {
      const list = node.arguments[0];
      if (depth === 0 && list && node.callee.type === 'Identifier' && LISTS.has(node.callee.name))
        replace('list emptied', list, "' '");
    },
    Literal(node) {
      if (depth === 0 && 'regex' in node) replace('pattern emptied', node, `/(?!)/${node.regex.flags}`);
    },
  }).visit(program);
  return mutants.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The file's text with the mutant in it. */
export function withMutant(text: string, { start, end, after }: Mutant): string {
  return text.slice(0, start) + after + text.slice(end);
}

/**
 * The file's text with all its mutants in it that can be switched on while it runs, by the numbers from `first` on (of
 * all, also of those that cannot): for `globalThis.mutantSwitch`, see `mutant-switch.ts`.
 */
export function withSwitches(text: string, mutants: readonly Mutant[], first: number): string {
  const pieces = mutants.flatMap(({ asks }, i) => (asks?.(first + i) ?? []).map((piece) => ({ ...piece, i })));
  const rank = { behind: 0, between: 1, before: 2 };
  type Numbered = (typeof pieces)[number];
  // of two around one expression the first stands outside
  const order = (a: Numbered, b: Numbered): number =>
    a.start - b.start ||
    rank[a.side] - rank[b.side] ||
    (a.side === 'behind' ? a.around - b.around || b.i - a.i : b.around - a.around || a.i - b.i);
  let out = '';
  let at = 0;
  for (const { start, end, text: put } of pieces.toSorted(order)) {
    out += text.slice(at, start) + put;
    at = end;
  }
  return out + text.slice(at);
}

interface Range {
  readonly start: number;
  readonly end: number;
}
interface Pair extends Range {
  readonly left: Range;
  readonly right: Range;
  readonly operator: string;
}

/** An expression as the argument of a call of the switch. */
function wrapped({ start, end }: Range, call: string, more = ''): Mutant['asks'] {
  const around = end - start;
  return (number) => [
    { start, end: start, text: `mutantSwitch.${call}(${number}, ${more}`, side: 'before', around },
    { start: end, end, text: ')', side: 'behind', around },
  ];
}

/** `a < b`, its sides as arguments. */
function compared({ start, end, left, right, operator }: Pair, other: string): Mutant['asks'] {
  const around = end - start;
  return (number) => [
    { start, end: start, text: `mutantSwitch.compared(${number}, '${operator}', '${other}', `, side: 'before', around },
    { start: left.end, end: right.start, text: ', ', side: 'between', around },
    { start: end, end, text: ')', side: 'behind', around },
  ];
}

/** `a && b`: its right side is read where the left one, or its contrary, holds. */
function joined({ start, end, left, right }: Pair, and: boolean): Mutant['asks'] {
  const around = end - start;
  return (number) => [
    { start, end: start, text: `((mutantSwitch.left = `, side: 'before', around },
    {
      start: left.end,
      end: right.start,
      text: `, mutantSwitch.goesOn(${number}, ${and})) ? `,
      side: 'between',
      around,
    },
    { start: end, end, text: ` : mutantSwitch.left)`, side: 'behind', around },
  ];
}

/** Whether a statement does nothing but leave its function, loop or turn. */
function leaves(statement: { readonly type: string; readonly body?: unknown }): boolean {
  const only = statement.type === 'BlockStatement' ? (statement.body as readonly { type: string }[]) : [statement];
  return only.length === 1 && ['ReturnStatement', 'ContinueStatement', 'BreakStatement'].includes(only[0]!.type);
}

/** A word of a list: whether each of many is there is no rule; that the list is read is one. */
function isWord(element: { readonly type: string; readonly value?: unknown }): boolean {
  return element.type === 'Literal' && typeof element.value === 'string' && /^[a-z]/.test(element.value);
}

/** Small counts move by one; larger ones, shares and weights are halved and doubled. */
function otherNumbers(n: number): readonly number[] {
  return Number.isInteger(n) ? (n <= 3 ? [n + 1] : [Math.ceil(n / 2), 2 * n]) : [n / 2, 2 * n];
}
