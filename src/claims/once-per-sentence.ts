import type { ClauseView } from './reading.ts';

/** The same work, done once for each sentence of a document, however many claims the sentence holds. */
export function oncePerSentence<Result>(
  work: (view: ClauseView, sentence: number) => Result,
): (view: ClauseView, sentence: number) => Result {
  const known = new WeakMap<ClauseView['analysis'], Map<number, Result>>();
  return (view, sentence) => {
    const results = known.get(view.analysis) ?? new Map<number, Result>();
    known.set(view.analysis, results);
    const result = results.has(sentence) ? (results.get(sentence) as Result) : work(view, sentence);
    results.set(sentence, result);
    return result;
  };
}
