/**
 * Watching: feeds, folders and pages are looked at again and again, what turned in the ledger becomes alerts, and these are
 * sent where somebody wants them.
 */
export { Watcher, type Stepped, type WatcherSettings } from './watcher.ts';
export { addWatch, removeWatch, WatchTrouble, type WatchSettings } from './watches.ts';
export { alertOf, type Alert, type AlertSide } from './alert.ts';
export { hookHost, shownAlert } from './deliver.ts';
export { healthOf, STATE_WORDS, type Health } from './health.ts';
export { tell } from './tell.ts';
export { stateOf } from './watch-state.ts';
