import { idOf } from '../model/ids.ts';
import type { StoreReader } from '../store/index.ts';

/** An address that nothing had yet. */
export async function freeAddress(tx: StoreReader, kind: string, parts: readonly string[]): Promise<string> {
  for (let n = 0; ; n++) {
    const address = idOf(kind, [...parts, `${n}`]);
    if ((await tx.address(address)) === null) return address;
  }
}
