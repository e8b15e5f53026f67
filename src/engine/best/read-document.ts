import { MEANING, readWindow, type BestModel } from './read-window.ts';
import { cutWindows } from './windows.ts';

/** What the encoder reads in a document, one entry (or row) a word. */
export interface DocumentReading {
  /** Was it read, or is its sentence too long? */
  readonly isRead: Uint8Array;
  /** Head as a word of the document, -1 for a root or where a word was not read. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** Scores of the tags, of the labels of names and of spans, words × labels; 0 where a word was not read. */
  readonly tags: Float32Array;
  readonly names: Float32Array;
  readonly spans: Float32Array;
  /** Words × MEANING, 0 where a word was not read; null where the model has no such head. */
  readonly meaning: Float32Array | null;
}

/** Read the sentences of a document, one after another as their words stand in it. */
export function readDocument(model: BestModel, sentences: readonly (readonly string[])[]): DocumentReading {
  const count = sentences.reduce((n, words) => n + words.length, 0);
  const reading = {
    isRead: new Uint8Array(count),
    tags: new Float32Array(count * model.tags.length),
    heads: new Int32Array(count).fill(-1),
    relations: new Int32Array(count),
    names: new Float32Array(count * model.names.labels.length),
    spans: new Float32Array(count * model.spans.labels.length),
    meaning: model.places.meaning === undefined ? null : new Float32Array(count * MEANING),
  };
  let [s, start] = [0, 0];
  for (const window of cutWindows(sentences, model.vocabulary)) {
    const { tags, dependencies, names, spans, meaning } = readWindow(model, window);
    for (const [k, [from, to]] of window.sentences.entries()) {
      const put = <T extends Int32Array | Float32Array>(into: T, values: T, width: number): void =>
        into.set(values.subarray(from * width, to * width), start * width);
      put(reading.tags, tags, model.tags.length);
      put(reading.names, names, model.names.labels.length);
      put(reading.spans, spans, model.spans.labels.length);
      if (reading.meaning && meaning) put(reading.meaning, meaning, MEANING);
      reading.isRead.fill(1, start, start + to - from);
      const tree = dependencies[k]!;
      for (const [i, head] of tree.heads.entries()) reading.heads[start + i] = head < 0 ? -1 : start + head;
      reading.relations.set(tree.relations, start);
      start += sentences[s++]!.length;
    }
  }
  return reading;
}
