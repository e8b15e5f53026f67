import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

interface Kept {
  readonly url: string;
  readonly finalUrl: string;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const Kept: z.ZodType<Kept> = z.object({
  url: z.string(),
  finalUrl: z.string(),
  contentType: z.string().nullable(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
});

/** A page kept from an earlier fetch, with what a conditional request needs. */
export interface KeptPage extends Kept {
  readonly bytes: Uint8Array;
}

/** Pages in a folder, two files each: what is known of it, and its bytes. */
export class PageCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  #file(url: string, ending: string): string {
    return path.join(this.#folder, `${createHash('sha256').update(url).digest('hex').slice(0, 40)}.${ending}`);
  }

  /** What was kept for an address; null where nothing is, or it cannot be read. */
  async get(url: string): Promise<KeptPage | null> {
    const about = await readFile(this.#file(url, 'json'), 'utf8').catch(() => null);
    const bytes = await readFile(this.#file(url, 'body')).catch(() => null);
    if (about === null || bytes === null) return null;
    const parsed = Kept.safeParse(safeJson(about));
    return parsed.success && parsed.data.url === url ? { ...parsed.data, bytes } : null;
  }

  /** Keep a page. The body is written first and each file whole or not at all. */
  async put({ bytes, ...about }: KeptPage): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await this.#write(this.#file(about.url, 'body'), bytes);
    await this.#write(this.#file(about.url, 'json'), JSON.stringify(about));
  }

  async #write(file: string, content: Uint8Array | string): Promise<void> {
    await writeFile(`${file}.${process.pid}.part`, content);
    await rename(`${file}.${process.pid}.part`, file);
  }
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
