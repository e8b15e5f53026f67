import { readFile, rename, writeFile } from 'node:fs/promises';

/** Which entries of feeds and lists were read in earlier runs, in a small file: one address or id a line. */
export class Seen {
  readonly #file: string;
  readonly #known: Set<string>;

  private constructor(file: string, known: Set<string>) {
    this.#file = file;
    this.#known = known;
  }

  /** Open the file; a missing one is empty. */
  static async open(file: string): Promise<Seen> {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return new Seen(file, new Set(text.split('\n').filter(Boolean)));
  }

  has(key: string): boolean {
    return this.#known.has(key);
  }

  /** Remember an entry; `save` writes it. */
  add(key: string): void {
    this.#known.add(key.replace(/\n/g, ' '));
  }

  /** Write all of it, whole or not at all. */
  async save(): Promise<void> {
    await writeFile(`${this.#file}.part`, [...this.#known].map((k) => `${k}\n`).join(''));
    await rename(`${this.#file}.part`, this.#file);
  }
}
