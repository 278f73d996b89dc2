import type { NewDesk } from '../../../api/src/domains/desks/new-desk.ts';
import { cloud as preset } from '../../../api/src/domains/desks/presets/cloud.ts';

/** Support for a cloud platform: a hub with links and statistics, and tickets that wait on the customer. */
export const cloud: NewDesk = {
  ...preset.desk,
  slug: 'cloud',
  name: 'Cloud Factory',
  teamName: 'Cloud Factory Support',
  settings: {
    ...preset.desk.settings,
    links: [
      {
        label: 'Documentation',
        description: 'Technical reference and how-to guides.',
        url: 'https://docs.cloudfactory.example/',
        icon: 'book-open',
      },
      {
        label: 'Video Tutorials',
        description: 'Step-by-step video walkthroughs of common tasks.',
        url: 'https://videos.cloudfactory.example/',
        icon: 'circle-play',
      },
      {
        label: 'Community Forum',
        description: 'Ask questions and share solutions with other Cloud Factory users.',
        url: 'https://community.cloudfactory.example/',
        icon: 'messages-square',
      },
      {
        label: 'Status Page',
        description: 'Real-time platform status and incident history.',
        url: 'https://status.cloudfactory.example/',
        icon: 'activity',
      },
    ],
  },
};
