/** What scripts add to pages that work without them: keys, answers in place, news as it comes. */
import { startKeys } from './keys.ts';
import { startNews } from './news.ts';
import { startPages, startSteps } from './pages.ts';
import { startSpans } from './spans.ts';

startPages();
startSteps();
startSpans();
startKeys();
startNews();
