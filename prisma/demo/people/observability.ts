import type { DeskCast } from './cast.ts';

export const observabilityCast: DeskCast = {
  team: [
    { key: 'lin', name: 'Lin Qiao', email: 'lin@meridian.example', role: 'ADMIN' },
    { key: 'rohan', name: 'Rohan Desai', email: 'rohan@meridian.example', role: 'AGENT' },
    { key: 'marta', name: 'Marta Kowalczyk', email: 'marta@meridian.example', role: 'AGENT' },
    { key: 'kimani', name: 'David Kimani', email: 'david@meridian.example', role: 'AGENT' },
  ],
  customers: [
    { key: 'wei', name: 'Wei Zhang', email: 'wei.zhang@northstar-logistics.example' },
    { key: 'elena', name: 'Elena Popescu', email: 'elena.popescu@northstar-logistics.example' },
    { key: 'arjun', name: 'Arjun Mehta', email: 'arjun.mehta@northstar-logistics.example' },
    { key: 'grace', name: 'Grace Mwangi', email: 'grace.mwangi@northstar-logistics.example' },
    { key: 'helena', name: 'Helena Duarte', email: 'helena@bluefin-retail.example' },
    { key: 'oskar', name: 'Oskar Jansen', email: 'oskar@bluefin-retail.example' },
    { key: 'samira', name: 'Samira Haidari', email: 'samira@haidari-consulting.example' },
    { key: 'liam', name: 'Liam O’Connor', email: 'liam@kestrelpay.example' },
    { key: 'mei', name: 'Mei-Ling Chen', email: 'meiling@kestrelpay.example' },
    { key: 'nadia', name: 'Nadia Rahman', email: 'nadia@aurora-health.example' },
    { key: 'felix', name: 'Felix Baumann', email: 'felix@aurora-health.example' },
    // Also a customer of the cloud desk.
    { key: 'amara', name: 'Amara Okafor', email: 'amara@okaforlabs.example' },
  ],
  workspaces: [
    {
      key: 'northstar',
      name: 'Northstar Logistics',
      kind: 'ORGANISATION',
      members: { wei: 'OWNER', elena: 'OWNER', arjun: 'MEMBER', grace: 'MEMBER' },
      licenses: [],
    },
    {
      key: 'bluefin',
      name: 'Bluefin Retail',
      kind: 'ORGANISATION',
      members: { helena: 'OWNER', oskar: 'MEMBER', samira: 'MEMBER' },
      licenses: [],
    },
    {
      key: 'kestrel',
      name: 'Kestrel Payments',
      kind: 'ORGANISATION',
      members: { liam: 'OWNER', mei: 'MEMBER', samira: 'OWNER' },
      licenses: [],
    },
    {
      key: 'aurora',
      name: 'Aurora Health',
      kind: 'ORGANISATION',
      members: { nadia: 'OWNER', felix: 'MEMBER', amara: 'MEMBER' },
      licenses: [],
    },
  ],
};
