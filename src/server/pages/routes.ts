import { assetReply } from '../assets.ts';
import { alertsFeed, atomFeed } from '../atom.ts';
import type { Route } from '../request.ts';
import { addPage, jobPage } from './add-page.tsx';
import { alertsPage } from './alerts-page.tsx';
import { articlePage } from './article-page.tsx';
import { changesPage } from './changes-page.tsx';
import { claimPage, originPage } from './claim-page.tsx';
import { deskPage } from './desk-page.tsx';
import { keysPage, methodPage, openForm, openPage, settingsForm, settingsPage } from './desk-pages.tsx';
import { findPage } from './find-page.tsx';
import { addForm, addSample, judgeForm, laterForm, redoForm, undoForm } from './forms.ts';
import { judgementsPage } from './judgements-page.tsx';
import { listPage } from './list-page.tsx';
import { queuePage } from './queue-page.tsx';
import { speakersForm } from './speaker-forms.tsx';
import { speakerPage } from './speaker-page.tsx';
import { storyPage } from './story-page.tsx';
import { dropForm, watchesPage, watchForm } from './watches-page.tsx';
import { whoseForm, whosePage } from './whose-page.tsx';

/** The pages, and the forms in them. */
export const PAGES: readonly Route[] = [
  { method: 'GET', pattern: '/', role: 'read', answer: deskPage },
  { method: 'GET', pattern: '/s/:address', role: 'read', answer: storyPage },
  { method: 'GET', pattern: '/c/:address', role: 'read', answer: claimPage },
  { method: 'GET', pattern: '/o/:address', role: 'read', answer: originPage },
  { method: 'GET', pattern: '/a/:address', role: 'read', answer: articlePage },
  { method: 'GET', pattern: '/e/:address', role: 'read', answer: speakerPage },
  { method: 'GET', pattern: '/find', role: 'read', answer: findPage },
  { method: 'GET', pattern: '/whose', role: 'read', answer: whosePage },
  { method: 'POST', pattern: '/whose', role: 'read', answer: whoseForm },
  { method: 'GET', pattern: '/queue', role: 'read', answer: queuePage },
  { method: 'GET', pattern: '/queue/list', role: 'read', answer: listPage },
  { method: 'GET', pattern: '/judgements', role: 'read', answer: judgementsPage },
  { method: 'GET', pattern: '/changes', role: 'read', answer: changesPage },
  { method: 'GET', pattern: '/changes.atom', role: 'read', answer: atomFeed },
  { method: 'GET', pattern: '/alerts', role: 'read', answer: alertsPage },
  { method: 'GET', pattern: '/alerts.atom', role: 'read', answer: alertsFeed },
  { method: 'GET', pattern: '/watches', role: 'read', answer: watchesPage },
  { method: 'POST', pattern: '/watches', role: 'judge', answer: watchForm },
  { method: 'POST', pattern: '/watches/drop', role: 'judge', answer: dropForm },
  { method: 'GET', pattern: '/method', role: 'read', answer: methodPage },
  { method: 'GET', pattern: '/keys', role: 'read', answer: keysPage },
  { method: 'GET', pattern: '/settings', role: 'judge', answer: settingsPage },
  { method: 'POST', pattern: '/settings', role: 'judge', answer: settingsForm },
  { method: 'GET', pattern: '/add', role: 'read', answer: addPage },
  { method: 'POST', pattern: '/add', role: 'judge', answer: addForm },
  { method: 'POST', pattern: '/add/sample', role: 'judge', answer: addSample },
  { method: 'GET', pattern: '/add/:id', role: 'read', answer: jobPage },
  { method: 'POST', pattern: '/judge', role: 'judge', answer: judgeForm },
  { method: 'POST', pattern: '/speakers', role: 'judge', answer: speakersForm },
  { method: 'POST', pattern: '/undo', role: 'judge', answer: undoForm },
  { method: 'POST', pattern: '/redo', role: 'judge', answer: redoForm },
  { method: 'POST', pattern: '/later', role: 'judge', answer: laterForm },
  { method: 'GET', pattern: '/open', role: 'read', answer: openPage },
  { method: 'POST', pattern: '/open', role: 'read', answer: openForm },
  {
    method: 'GET',
    pattern: '/assets/:digest/:name',
    role: 'read',
    answer: ({ params }) => assetReply(params['name'] ?? ''),
  },
];
