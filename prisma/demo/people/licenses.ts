import { type DemoLicense, type DemoPerson, type DeskCast, personalWorkspace } from './cast.ts';

const people = {
  mira: { key: 'mira', name: 'Mira Kovačević', email: 'mira@northwind.example' },
  jonas: { key: 'jonas', name: 'Jonas Lindqvist', email: 'jonas@fjordhost.example' },
  priya: { key: 'priya', name: 'Priya Raghunathan', email: 'priya@lotusweb.example' },
  seun: { key: 'seun', name: 'Oluwaseun Adeyemi', email: 'seun@lagoscreative.example' },
  camille: { key: 'camille', name: 'Camille Fournier', email: 'camille@atelier-fournier.example' },
  hiro: { key: 'hiro', name: 'Hiroshi Tanabe', email: 'hiroshi@kumoworks.example' },
  bea: { key: 'bea', name: 'Beatriz Almeida', email: 'beatriz@portodigital.example' },
  ewan: { key: 'ewan', name: 'Ewan MacLeod', email: 'ewan@skyecroft.example' },
  noor: { key: 'noor', name: 'Noor Haddad', email: 'noor@cedarhosting.example' },
  lucia: { key: 'lucia', name: 'Lucía Paredes', email: 'lucia@andesweb.example' },
} satisfies Record<string, DemoPerson>;

const panel = (keySuffix: string, status: DemoLicense['status'], expiresInDays: number | null): DemoLicense => ({
  product: 'Quillstone Panel',
  keySuffix,
  status,
  expiresInDays,
});
const backup = (keySuffix: string, status: DemoLicense['status'], expiresInDays: number | null): DemoLicense => ({
  product: 'Quillstone Backup',
  keySuffix,
  status,
  expiresInDays,
});
const mailFilter = (keySuffix: string, status: DemoLicense['status'], expiresInDays: number | null): DemoLicense => ({
  product: 'Quillstone Mail Filter',
  keySuffix,
  status,
  expiresInDays,
});

export const licensesCast: DeskCast = {
  team: [
    { key: 'dana', name: 'Dana Whitfield', email: 'dana@quillstone.example', role: 'ADMIN' },
    { key: 'tomas', name: 'Tomás Herrera', email: 'tomas@quillstone.example', role: 'AGENT' },
    { key: 'aisling', name: 'Aisling Byrne', email: 'aisling@quillstone.example', role: 'AGENT' },
    { key: 'viktor', name: 'Viktor Petrov', email: 'viktor@quillstone.example', role: 'AGENT' },
  ],
  customers: Object.values(people),
  workspaces: [
    personalWorkspace(people.mira, [panel('7QKD', 'ACTIVE', 212), backup('M4XR', 'PENDING', null)]),
    personalWorkspace(people.jonas, [
      panel('H2TV', 'ACTIVE', 359),
      panel('9BWE', 'ACTIVE', 41),
      mailFilter('C6ZN', 'SUSPENDED', 18),
    ]),
    personalWorkspace(people.priya, [backup('T8LG', 'ACTIVE', 301)]),
    personalWorkspace(people.seun, [panel('K3PA', 'EXPIRED', -23)]),
    personalWorkspace(people.camille, [panel('V5JS', 'SUSPENDED', 340)]),
    personalWorkspace(people.hiro, [mailFilter('R9DF', 'ACTIVE', 154), backup('X2HC', 'ACTIVE', 154)]),
    personalWorkspace(people.bea),
    personalWorkspace(people.ewan, [panel('B7YU', 'PENDING', null)]),
    personalWorkspace(people.noor, [panel('G4MW', 'ACTIVE', 11), backup('N8QE', 'EXPIRED', -140)]),
    personalWorkspace(people.lucia, [mailFilter('D3KX', 'EXPIRED', -2)]),
  ],
};
