/** What can be counted of source text: long functions, and assertions of types that the compiler does not see. */
import { parseSync, Visitor } from 'oxc-parser';

interface Node {
  readonly start: number;
  readonly end: number;
}

/** Functions of more lines than this, each with where it begins and how long it is. */
export function longFunctionsIn(file: string, text: string, most: number): { name: string; lines: number }[] {
  const found: { name: string; lines: number }[] = [];
  const look = (node: Node & { readonly id?: { readonly name: string } | null }): void => {
    const lines = text.slice(node.start, node.end).split('\n').length;
    const line = text.slice(0, node.start).split('\n').length;
    if (lines > most) found.push({ name: node.id?.name ?? `line ${line}`, lines });
  };
  new Visitor({ FunctionDeclaration: look, FunctionExpression: look, ArrowFunctionExpression: look }).visit(
    parseSync(file, text).program,
  );
  return found;
}

/** How many `!` and `as` a file has; `as const` asserts nothing. */
export function assertionsIn(file: string, text: string): { nonNull: number; casts: number } {
  let [nonNull, casts] = [0, 0];
  new Visitor({
    TSNonNullExpression: () => void nonNull++,
    TSAsExpression({ typeAnnotation: { start, end } }) {
      if (text.slice(start, end) !== 'const') casts++;
    },
  }).visit(parseSync(file, text).program);
  return { nonNull, casts };
}
