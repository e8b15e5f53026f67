import { knownAt } from '../knowledge/index.ts';
import { FIRM_TAIL, OFFICE_OF_ANY_STATE, POLICE_OF } from '../lexicon/en/name-words.ts';
import type { Entity } from '../model/index.ts';
import { plainName } from './entity-name.ts';

/** An entity of one article, and the entry in the tables of the body that it belongs to. */
interface Owned {
  readonly entity: Entity;
  readonly named: boolean;
  readonly body: string | null;
}

/** What every state has ("Foreign Ministry"), without the name of the state; null for all else. */
export function officeOfState({ entity, named }: Owned): string | null {
  if (!named || entity.type !== 'ORG' || entity.knowledge !== null) return null;
  const state = knownAt(entity.name, 0).find(({ known }) => known.kind === 'country');
  const office = plainName(state === undefined ? entity.name : entity.name.slice(state.end));
  return OFFICE_OF_ANY_STATE.test(office) ? office : null;
}

/** Offices of one name are one where they are one state's; where it is not said whose, they are the only state's. */
export function joinOffices(nodes: readonly Owned[], join: (a: number, b: number) => void): void {
  const offices = new Map<string, Map<string | null, number>>();
  nodes.forEach((node, i) => {
    const office = officeOfState(node);
    if (office === null) return;
    const byState = offices.get(office) ?? new Map<string | null, number>();
    offices.set(office, byState);
    const known = byState.get(node.body);
    if (known === undefined) byState.set(node.body, i);
    else join(known, i);
  });
  for (const byState of offices.values()) {
    const [only, another] = [...byState].filter(([state]) => state !== null);
    const unowned = byState.get(null);
    if (only !== undefined && another === undefined && unowned !== undefined) join(only[1], unowned);
  }
}

/** What joins the police of a place, be they a department or a force: what they are called beside it makes no difference. */
export function policeKey({ type, name, knowledge }: Entity): string | null {
  const police = type === 'ORG' && knowledge === null && /\p{Lu}/u.test(name) ? POLICE_OF.exec(plainName(name)) : null;
  return police === null ? null : `police:${police[1]}`;
}

/** What joins a firm and its name by law, of each of its plain names. */
export function firmKeys({ type }: Entity, names: readonly string[]): string[] {
  return type === 'ORG' ? names.map((name) => `firm:${FIRM_TAIL.exec(name)?.[1] ?? name}`) : [];
}
