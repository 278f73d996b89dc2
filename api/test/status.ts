import type { NewDesk } from '../src/domains/desks/new-desk.ts';
import type { TestApp } from './app.ts';
import type { Client, Data } from './client.ts';
import { addAgent } from './factories.ts';
import { openDesk } from './fixtures.ts';

/** A desk with an admin, and with the components API and DNS on its status page. */
export async function openStatusDesk(app: TestApp, like: NewDesk) {
  const world = await openDesk(app, like);
  const admin = await app.as((await addAgent(app.db, world.desk.id, 'Dana Admin', 'ADMIN')).id);
  for (const name of ['API', 'DNS']) await addComponent(admin, world.deskId, { name });
  const { components } = await readStatus(admin, world.desk.slug);
  const idOf = (name: string): string => components.find((each: Data) => each.name === name).id;
  return { ...world, admin, slug: world.desk.slug, apiId: idOf('API'), dnsId: idOf('DNS') };
}

export type StatusDesk = Awaited<ReturnType<typeof openStatusDesk>>;

/** The desk of that preset, for its customers and its team alone. */
export const closedTo = (preset: NewDesk): NewDesk => {
  const features = preset.settings.features.filter((feature) => feature !== 'PUBLIC_ANSWERS');
  return { ...preset, settings: { ...preset.settings, features } };
};

export const hour = 60 * 60 * 1000;
export const inHours = (hours: number, now = Date.now()) => new Date(now + hours * hour).toISOString();
export const impact = (componentId: string, health: string) => ({ componentId, health });

/** The errors of what is refused for one reason. */
export const refusal = (code: string, ...issues: [field: string, code: string][]) => [
  {
    extensions: {
      code,
      ...(issues.length > 0 && { issues: issues.map(([field, issue]) => ({ field, code: issue })) }),
    },
  },
];

/** How all is together, and each component. */
export const healthOf = async (desk: StatusDesk): Promise<string[]> => {
  const { health, components } = await readStatus(desk.agent, desk.slug);
  return [health, ...components.map((each: Data) => `${each.name} ${each.health}`)];
};

const statusFields = /* GraphQL */ `
  health
  components { id name group description version health history { firstDay lastDay knownSince troubledDays { date worst outageSeconds } } }
  openIncidents { ...IncidentFields }
  pastIncidents { ...IncidentFields }
  maintenance { id title body { text } state version startsAt endsAt components { name } }
`;
const incidentFragment = /* GraphQL */ `
  fragment IncidentFields on Incident {
    id title stage version startedAt resolvedAt
    updates { stage createdAt body { text } }
    impacts { component { name } health since until }
  }
`;

/** The status page of a desk as somebody reads it; null for nobody's. */
export const readStatus = async (client: Client, desk: string): Promise<Data> =>
  (
    await client.data(`query ($desk: String!) { serviceStatus(desk: $desk) { ${statusFields} } } ${incidentFragment}`, {
      desk,
    })
  ).serviceStatus;

/** What became of a component of the desk, by its name. */
export async function readHistory(client: Client, desk: string, name: string): Promise<Data> {
  const { serviceStatus } = await client.data(
    `query ($desk: String!) {
      serviceStatus(desk: $desk) {
        components { name history { firstDay lastDay knownSince uptime troubledDays { date worst outageSeconds } } }
      }
    }`,
    { desk },
  );
  return serviceStatus.components.find((component: Data) => component.name === name).history;
}

export const statusEvents = /* GraphQL */ `
  subscription ($deskId: ID!, $after: LiveCursor) {
    statusEvents(deskId: $deskId, after: $after) {
      __typename
      ... on LiveEvent { id cursor }
      ... on StatusChanged { status { ${statusFields} } }
    }
  }
  ${incidentFragment}
`;

const mutation = (name: string, type: string, selection: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;

export const addComponent = (client: Client, deskId: string, component: Data) =>
  client.run(mutation('addStatusComponent', 'AddStatusComponentInput', 'status { components { name } }'), {
    input: { deskId, component: { group: '', description: '', position: 99, ...component } },
  });

export const openIncident = (client: Client, deskId: string, input: Data = {}) =>
  client.run(mutation('openIncident', 'OpenIncidentInput', 'incident { id version stage }'), {
    input: {
      ...{ deskId, title: 'API answers with 503', stage: 'INVESTIGATING' },
      ...{ body: { markdown: 'Half of all calls **fail**.' }, impacts: [] },
      ...input,
    },
  });

export const updateIncident = (client: Client, incidentId: string, version: number, input: Data = {}) =>
  client.run(mutation('updateIncident', 'UpdateIncidentInput', 'incident { id version stage }'), {
    input: { incidentId, version, stage: 'IDENTIFIED', body: { markdown: 'We know why.' }, ...input },
  });

export const planMaintenance = (client: Client, deskId: string, input: Data = {}) =>
  client.run(mutation('planMaintenance', 'PlanMaintenanceInput', 'maintenance { id version state }'), {
    input: { deskId, title: 'New switches', body: { markdown: 'Short interruptions.' }, ...input },
  });

export const moveMaintenance = (client: Client, maintenanceId: string, version: number, times: Data) =>
  client.run(mutation('moveMaintenance', 'MoveMaintenanceInput', 'maintenance { id version state startsAt endsAt }'), {
    input: { maintenanceId, version, ...times },
  });

export const endMaintenance = (client: Client, maintenanceId: string, version: number) =>
  client.run(mutation('endMaintenance', 'EndMaintenanceInput', 'maintenance { id state }'), {
    input: { maintenanceId, version },
  });

export const changeComponent = (client: Client, componentId: string, version: number, component: Data) =>
  client.run(mutation('updateStatusComponent', 'UpdateStatusComponentInput', 'status { components { name } }'), {
    input: { componentId, version, component: { group: '', description: '', position: 99, ...component } },
  });

export const removeComponent = (client: Client, componentId: string, version: number) =>
  client.run(mutation('removeStatusComponent', 'RemoveStatusComponentInput', 'status { components { name } }'), {
    input: { componentId, version },
  });
