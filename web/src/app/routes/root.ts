import { createRootRouteWithContext } from '@tanstack/react-router';
import { NotFoundPage } from '../route-states.tsx';
import type { Session } from '../session.ts';

export const root = createRootRouteWithContext<{ session: Session }>()({ notFoundComponent: NotFoundPage });
