/** The desk: pages and an API over a ledger that lasts. */
export { isLoopback, serve, ServeTrouble, type Served, type ServeSettings } from './serve.ts';
export { dropToken, loadTokens, makeToken, ROLES, TokenTrouble, type Role } from './tokens.ts';
