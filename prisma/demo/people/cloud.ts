import { type DemoPerson, type DeskCast, personalWorkspace } from './cast.ts';

const people = {
  lars: { key: 'lars', name: 'Lars Holmgren', email: 'lars@holmgren.example' },
  fatima: { key: 'fatima', name: 'Fatima El Idrissi', email: 'fatima@atlasmarket.example' },
  amara: { key: 'amara', name: 'Amara Okafor', email: 'amara@okaforlabs.example' },
  sofia: { key: 'sofia', name: 'Sofia Marchetti', email: 'sofia@marchetti-studio.example' },
  daniel: { key: 'daniel', name: 'Daniel Weiss', email: 'daniel@weisslogistik.example' },
  yuki: { key: 'yuki', name: 'Yuki Sakamoto', email: 'yuki@hoshizora.example' },
  marek: { key: 'marek', name: 'Marek Nowak', email: 'marek@nowakdata.example' },
  chloe: { key: 'chloe', name: 'Chloé Girard', email: 'chloe@girard-cartes.example' },
  rafael: { key: 'rafael', name: 'Rafael Souza', email: 'rafael@souzatech.example' },
  ingrid: { key: 'ingrid', name: 'Ingrid Solheim', email: 'ingrid@solheim-sjomat.example' },
} satisfies Record<string, DemoPerson>;

export const cloudCast: DeskCast = {
  team: [
    { key: 'katrin', name: 'Katrin Bergmann', email: 'katrin@cloudfactory.example', role: 'ADMIN' },
    { key: 'piotr', name: 'Piotr Zieliński', email: 'piotr@cloudfactory.example', role: 'AGENT' },
    { key: 'hannah', name: 'Hannah Osei', email: 'hannah@cloudfactory.example', role: 'AGENT' },
    { key: 'matteo', name: 'Matteo Ricci', email: 'matteo@cloudfactory.example', role: 'AGENT' },
  ],
  customers: Object.values(people),
  workspaces: Object.values(people).map((person) => personalWorkspace(person)),
};
