import { createRoute } from '@tanstack/react-router';
import { AgentLayout } from '../layouts.tsx';
import { signedIn } from './signed-in.ts';

/** What all pages of agents stand in. */
export const agent = createRoute({ getParentRoute: () => signedIn, id: 'agent', component: AgentLayout });
