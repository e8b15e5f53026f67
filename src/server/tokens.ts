import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** Who may do what: look; judge and add as well; and everything. Each may what those before it may. */
export const ROLES = ['read', 'judge', 'administer'] as const;
export type Role = (typeof ROLES)[number];

/** A token as it is kept: never itself, only the hash of its bytes, of which there are too many to be guessed. */
export interface KeptToken {
  /** of the person or program that it was made for */
  readonly name: string;
  readonly role: Role;
  /** SHA-256, hex */
  readonly hash: string;
  /** ISO 8601 */
  readonly madeAt: string;
}

const TokenFile: z.ZodType<readonly KeptToken[]> = z.array(
  z.object({ name: z.string(), role: z.enum(ROLES), hash: z.string(), madeAt: z.string() }),
);

/** The file of tokens cannot be used; the message says why and what to do. */
export class TokenTrouble extends Error {
  override readonly name = 'TokenTrouble';
}

export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** 256 random bits that can stand in a header, an address, a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Tokens in a file that only its owner can read; none where there is no file. */
export async function loadTokens(file: string): Promise<readonly KeptToken[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  try {
    return TokenFile.parse(JSON.parse(text));
  } catch (cause) {
    throw new TokenTrouble(`${file} holds no tokens; put it aside and make new ones with hearsay token`, { cause });
  }
}

/** Make a token: it is returned once, and its hash kept. One of the same name is replaced. */
export async function makeToken(file: string, name: string, role: Role, madeAt: string): Promise<string> {
  const secret = `hearsay_${newSecret()}`;
  const others = (await loadTokens(file)).filter((one) => one.name !== name);
  await save(file, [...others, { name, role, hash: secretHash(secret), madeAt }]);
  return secret;
}

/** Take a token back; false where there is none of that name. */
export async function dropToken(file: string, name: string): Promise<boolean> {
  const all = await loadTokens(file);
  const kept = all.filter((one) => one.name !== name);
  if (kept.length < all.length) await save(file, kept);
  return kept.length < all.length;
}

async function save(file: string, tokens: readonly KeptToken[]): Promise<void> {
  const draft = `${file}.${process.pid}`;
  // a token may be made before there is a ledger
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(draft, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, file);
}
