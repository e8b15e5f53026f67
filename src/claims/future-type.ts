import type { ClaimType } from '../model/index.ts';
import type { Manner } from './manner.ts';

const COOPERATIVE: ReadonlySet<ClaimType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);

/**
 * A future of good deeds is an agreement to do them, a future sanction a threat, and so is what somebody says he will
 * do to others himself (PLOVER's rule of the future). Where nobody is named to whom, it stays what it is, planned.
 *
 * @param to  is somebody named to whom it is done?
 */
export function futureType(type: ClaimType, { polarity, modality }: Manner, own: boolean, to = true): ClaimType {
  if (!to) return type;
  if (
    own &&
    polarity === 'affirmed' &&
    (modality === 'planned' || modality === 'conditional') &&
    (type === 'COERCE' || type === 'ASSAULT' || type === 'PROTEST' || type === 'SANCTION')
  )
    return 'THREATEN';
  if (polarity === 'affirmed' && modality === 'planned' && COOPERATIVE.has(type)) return 'AGREE';
  if (polarity === 'affirmed' && (modality === 'planned' || modality === 'possible') && type === 'SANCTION')
    return 'THREATEN';
  if (polarity === 'affirmed' && modality === 'planned' && type === 'RETREAT') return 'CONCEDE';
  return type;
}

/** What a party says it will not do, it refuses. */
export function isRefusal(type: ClaimType, { polarity, modality }: Manner): boolean {
  return (
    polarity === 'negated' &&
    (modality === 'planned' || modality === 'conditional') &&
    (COOPERATIVE.has(type) || type === 'AGREE' || type === 'CONCEDE' || type === 'RETREAT')
  );
}
