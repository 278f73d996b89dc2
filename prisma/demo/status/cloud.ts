import type { StatusComponent, StatusScript } from './status-script.ts';

const regions = [
  { slug: 'fra-1', name: 'Frankfurt (fra-1)' },
  { slug: 'ams-1', name: 'Amsterdam (ams-1)' },
  { slug: 'hel-1', name: 'Helsinki (hel-1)' },
];

const services = [
  { slug: 'machines', name: 'Virtual machines', description: 'Machines, volumes and snapshots.' },
  { slug: 'network', name: 'Network', description: 'Public and private networks, firewalls, load balancers and VPN.' },
  { slug: 'databases', name: 'Managed databases', description: 'Postgres, MySQL and Redis.' },
  { slug: 'object-storage', name: 'Object storage', description: 'Buckets, and the S3 protocol.' },
];

const everywhere: StatusComponent[] = [
  { slug: 'panel', name: 'Panel', description: 'The web interface, and signing in.' },
  { slug: 'api', name: 'API', description: 'api.cloudfactory.example and the command line cfx.' },
  { slug: 'dns', name: 'DNS', description: 'The name servers, and the zones on them.' },
  { slug: 'cdn', name: 'CDN', description: 'Delivery of cached files.' },
].map((component) => ({ ...component, group: 'Everywhere' }));

/** The platform of Cloud Factory over the last 90 days: two bad hours, three smaller ones, and a night of work to come. */
export const cloudStatus: StatusScript = {
  components: [
    ...regions.flatMap((region) =>
      services.map(({ slug, name, description }) => ({
        slug: `${slug}-${region.slug}`,
        name,
        group: region.name,
        description,
      })),
    ),
    ...everywhere,
  ],
  incidents: [
    {
      title: 'New cx-4 machines in hel-1 stay at allocating',
      affects: [{ component: 'machines-hel-1', health: 'DEGRADED' }],
      age: '9d 5h',
      updates: [
        {
          after: '0m',
          stage: 'INVESTIGATING',
          author: 'matteo',
          markdown:
            'Creating machines of the plan **cx-4** in hel-1 takes very long or does not end. Machines that run are not affected.',
        },
        {
          after: '25m',
          stage: 'IDENTIFIED',
          author: 'matteo',
          markdown:
            'The hosts for cx-4 in hel-1 are full. We are bringing in further hosts. Meanwhile **cx-4m** in hel-1 and cx-4 in the other regions are available.',
        },
        {
          after: '5h 10m',
          stage: 'MONITORING',
          author: 'piotr',
          markdown: 'Twelve hosts have been added. Everything that waited has been carried out.',
        },
        {
          after: '2h',
          stage: 'RESOLVED',
          author: 'piotr',
          markdown:
            'New machines are running within a minute again. From now on a plan without free hosts is greyed out in the panel instead of waiting.',
        },
      ],
    },
    {
      title: 'Machines in fra-1 without network after maintenance',
      affects: [
        { component: 'machines-fra-1', health: 'PARTIAL_OUTAGE' },
        { component: 'network-fra-1', health: 'DEGRADED' },
      ],
      age: '23d 7h',
      updates: [
        {
          after: '0m',
          stage: 'INVESTIGATING',
          author: 'piotr',
          markdown: 'After the maintenance of this night some machines in fra-1 run but cannot be reached.',
        },
        {
          after: '20m',
          stage: 'IDENTIFIED',
          author: 'piotr',
          markdown:
            'On the newer hosts the first network card is called `ens3` instead of `ens4`. Machines whose configuration names `ens4` come up without a network. On the web console:\n\n```bash\nsed -i "s/ens4/ens3/" /etc/netplan/50-cloud-init.yaml\nnetplan apply\n```',
        },
        {
          after: '1h 40m',
          stage: 'MONITORING',
          author: 'matteo',
          markdown:
            'The remaining moves have been stopped. Machines that were not moved keep their names. We have written to everybody concerned.',
        },
        {
          after: '6h',
          stage: 'RESOLVED',
          author: 'katrin',
          markdown:
            'All machines can be reached. In future an announcement says when names of network cards may change, and we recommend matching them by MAC address.',
        },
      ],
    },
    {
      title: 'API answers slowly or with 503',
      affects: [
        { component: 'api', health: 'MAJOR_OUTAGE' },
        { component: 'panel', health: 'DEGRADED' },
      ],
      age: '41d 3h',
      updates: [
        {
          after: '0m',
          stage: 'INVESTIGATING',
          author: 'hannah',
          markdown:
            'Many calls to the API end with 503, and pages of the panel load slowly. Running services are not affected.',
        },
        {
          after: '12m',
          stage: 'IDENTIFIED',
          author: 'hannah',
          markdown: 'A change of this morning lets one query run without an index. It is being taken back.',
        },
        {
          after: '9m',
          stage: 'MONITORING',
          author: 'hannah',
          markdown: 'The change has been taken back, and calls are answered as usual. We keep watching.',
        },
        {
          after: '1h',
          stage: 'RESOLVED',
          author: 'hannah',
          markdown:
            'For 21 minutes about 60 % of all calls failed. Assigning floating IPs was not affected, because each region answers these calls itself.',
        },
      ],
    },
    {
      title: 'Nightly backups of large volumes in hel-1 were not started',
      affects: [{ component: 'machines-hel-1', health: 'DEGRADED' }],
      age: '58d 2h',
      updates: [
        {
          after: '0m',
          stage: 'IDENTIFIED',
          author: 'piotr',
          markdown:
            'Volumes of more than 1 TB in hel-1 have had no backup since Saturday, because of a wrong limit in a rollout. The limit has been corrected, and backups are being made now.',
        },
        {
          after: '7h',
          stage: 'RESOLVED',
          author: 'piotr',
          markdown:
            'Every volume has a backup again. From next week on you get a mail when a volume has none that is younger than 26 hours, for whatever reason.',
        },
      ],
    },
    {
      title: 'Object storage in ams-1 refuses uploads',
      affects: [
        { component: 'object-storage-ams-1', health: 'PARTIAL_OUTAGE' },
        { component: 'cdn', health: 'DEGRADED' },
      ],
      age: '79d 6h',
      updates: [
        {
          after: '0m',
          stage: 'INVESTIGATING',
          author: 'matteo',
          markdown: 'About one upload in five to buckets in ams-1 fails with `503 SlowDown`. Downloads work.',
        },
        {
          after: '35m',
          stage: 'IDENTIFIED',
          author: 'matteo',
          markdown: 'Two of the nodes that place new objects have stopped. They are being replaced.',
        },
        {
          after: '50m',
          stage: 'MONITORING',
          author: 'hannah',
          markdown: 'The replaced nodes take part, and no upload has failed for ten minutes.',
        },
        {
          after: '1h 15m',
          stage: 'RESOLVED',
          author: 'hannah',
          markdown: 'Uploads work. No object was lost; what was answered with an error was not stored.',
        },
      ],
    },
  ],
  maintenance: [
    {
      title: 'New switches in ams-1',
      components: ['network-ams-1', 'machines-ams-1', 'databases-ams-1'],
      startsIn: '6d 9h',
      lasts: '2h',
      author: 'matteo',
      markdown:
        'We replace the switches of ams-1, one pair after the other. Expect one interruption of up to 30 seconds per machine and database. Load balancers move away beforehand.',
    },
  ],
};
