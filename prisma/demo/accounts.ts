import { demoDesks } from './demo-desks.ts';

/** The one password of everybody in the demo. */
export const demoPassword = 'parley-demo';

export interface DemoAccount {
  name: string;
  email: string;
  description: string;
  deskName: string;
}

/** People whom the sign-in page offers in demo mode, by the key of their desk and of the person. */
const offered: [deskSlug: string, person: string, description: string][] = [
  ['licenses', 'mira', 'Customer with an active and a pending licence'],
  ['licenses', 'camille', 'Customer whose only licence is suspended'],
  ['licenses', 'tomas', 'Agent'],
  ['licenses', 'dana', 'Admin'],
  ['cloud', 'lars', 'Customer who runs an online shop on virtual machines'],
  ['cloud', 'amara', 'Customer here, and member of Aurora Health at Meridian Observability'],
  ['cloud', 'piotr', 'Agent'],
  ['cloud', 'katrin', 'Admin'],
  ['observability', 'wei', 'Owner of the workspace Northstar Logistics'],
  ['observability', 'samira', 'Consultant in two workspaces, owner of one'],
  ['observability', 'rohan', 'Agent'],
  ['observability', 'lin', 'Admin'],
];

export const demoAccounts: readonly DemoAccount[] = offered.map(([deskSlug, key, description]) => {
  const desk = demoDesks.find(({ newDesk }) => newDesk.slug === deskSlug);
  const person = desk && [...desk.cast.team, ...desk.cast.customers].find((someone) => someone.key === key);
  if (!desk || !person) throw new Error(`There is no ${key} at the desk ${deskSlug}`);
  return { name: person.name, email: person.email, description, deskName: desk.newDesk.name };
});
