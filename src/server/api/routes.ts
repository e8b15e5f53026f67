import { json } from '../reply.ts';
import type { Route } from '../request.ts';
import { eventStream } from '../events.ts';

/** The API. */
export const API: readonly Route[] = [
  { method: 'GET', pattern: '/api/events', role: 'read', answer: eventStream },
  {
    method: 'GET',
    pattern: '/api/stories',
    role: 'read',
    answer: ({ desk }) => json({ stories: desk.shelf.list('disputed').slice(0, 50) }),
  },
];
