import { json } from '../reply.ts';
import type { Route } from '../request.ts';
import { ASK_OPERATIONS } from './asking.ts';
import { mcp } from './mcp.ts';
import { openApi } from './open-api.ts';
import { routeFor, type Operation } from './operation.ts';
import { READING } from './reading.ts';
import { TAKE_OPERATIONS } from './taking.ts';
import { WATCHING } from './watching.ts';
import { OPEN_PAGE } from './whose.ts';

/** Everything that the API does. */
export const OPERATIONS: readonly Operation[] = [
  ...READING,
  ...ASK_OPERATIONS,
  ...TAKE_OPERATIONS,
  ...WATCHING,
  ...OPEN_PAGE,
];

/** The routes of the API, and its own description. */
export const API: readonly Route[] = [
  ...OPERATIONS.map(routeFor),
  { method: 'POST', pattern: '/mcp', role: 'read', answer: mcp },
  {
    method: 'GET',
    pattern: '/api/openapi.json',
    role: 'read',
    answer: ({ desk, origin }) => json(openApi(OPERATIONS, desk.settings.version, origin)),
  },
];
