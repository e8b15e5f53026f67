import { describe, expect, it } from 'vitest';
import { datelineEnd } from './dateline.ts';

describe('datelineEnd', () => {
  it.each([
    ['LISBON, March 3 (Coast Wire) – Grain stores ran low.', 'LISBON, March 3 (Coast Wire) – '],
    ['PORT-AU-PRINCE, Haiti (CW) — The port reopened.', 'PORT-AU-PRINCE, Haiti (CW) — '],
    ['OSLO — Three ships left.', 'OSLO — '],
    ['OSLO ― Three ships left.', 'OSLO ― '],
    ['OSLO--Three ships left.', 'OSLO--'],
    ['Tallinn, 4 May 2021 - "We wait," he said.', 'Tallinn, 4 May 2021 - '],
    ['7th June 2023 – (Oslo) Three ships left.', '7th June 2023 – (Oslo) '],
    ['Riga (Coast Wire) - A court ruled.', 'Riga (Coast Wire) - '],
    ['Oslo (CNN) Three ships left.', 'Oslo (CNN) '],
    ['Department of Ships (DOS) Secretary Holm left.', null],
    ['Oslo (CNN) and others left.', null],
    ['OPEC – a cartel – met again.', null],
    ['Riga – the capital – was quiet.', null],
    ['The talks – long awaited – began.', null],
    ['U.S.-led forces moved.', null],
    ['Plain text.', null],
  ])('%s', (text, dateline) => {
    expect(datelineEnd(text, [0, text.length])).toBe(dateline === null ? null : dateline.length);
  });
});
