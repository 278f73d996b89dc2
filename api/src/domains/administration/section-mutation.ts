import type { Context } from '../../context.ts';
import { decodeId } from '../../global-id.ts';
import { requireViewer, type Viewer } from '../people/policy.ts';
import type { DeskVersion } from './desk-change.ts';
import { administrationAfter } from './graphql.ts';
import type { DeskVersionInput } from './inputs.ts';

export const whichDesk = 'Which desk, and as it was last seen.';

/** Runs one of the service's changes for the viewer and answers with the desk after it. */
export async function changeSection<Draft>(
  context: Context,
  { id, settingsVersion }: typeof DeskVersionInput.$inferInput,
  update: (services: Context, viewer: Viewer, at: DeskVersion, draft: Draft) => Promise<void>,
  draft: Draft,
) {
  const deskId = decodeId(id, 'Desk', 'desk.id');
  await update(context, requireViewer(context.viewer), { deskId, settingsVersion }, draft);
  return { administration: await administrationAfter(context, deskId) };
}
