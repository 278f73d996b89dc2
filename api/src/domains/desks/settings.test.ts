import { describe, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { type DeskSettings, deskSettingsSchema, parseDeskSettings } from './settings.ts';

const presets = [licenses, cloud, observability];

/** What the schema says of the cloud preset's settings with one change. */
function issuesAfter(change: (settings: DeskSettings) => void): { path: string; message: string }[] {
  const settings = structuredClone(cloud.settings);
  change(settings);
  const parsed = deskSettingsSchema.safeParse(settings);
  return (parsed.error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), message }));
}

describe('desk settings', () => {
  it.each(presets)('of the preset $slug are valid and survive being stored as JSON', ({ slug, settings }) => {
    const stored: DeskSettings = JSON.parse(JSON.stringify(settings));
    expect(parseDeskSettings({ slug, ...stored })).toEqual(settings);
  });

  it('leave out the other columns of the row', () => {
    const row = { slug: 'cloud', ...cloud.settings, id: 'not a setting' };
    expect(Object.keys(parseDeskSettings(row))).not.toContain('id');
  });

  it('that are wrong are refused with the name of the desk and of every wrong setting', () => {
    const row = { slug: 'broken', ...cloud.settings, vocabulary: {}, features: ['TELEPATHY'] };
    expect(() => parseDeskSettings(row)).toThrow(/desk "broken".*vocabulary\.ticketType.*features\[0\]/s);
  });

  it('know no other keys, so that a typo is not taken for a default', () => {
    expect(
      issuesAfter((settings) => {
        Object.assign(settings.attachmentPolicy, { maxByte: 1 });
      }),
    ).toEqual([{ path: 'attachmentPolicy', message: 'Unrecognized key: "maxByte"' }]);
  });

  it('allow only attachment kinds whose content can be judged', () => {
    const issues = issuesAfter((settings) => {
      settings.attachmentPolicy = { ...settings.attachmentPolicy, kinds: [] };
    });
    expect(issues.map(({ path }) => path)).toEqual(['attachmentPolicy.kinds']);
    const withSvg = { ...cloud.settings, attachmentPolicy: { ...cloud.settings.attachmentPolicy, kinds: ['svg'] } };
    expect(deskSettingsSchema.safeParse(withSvg).success).toBe(false);
  });

  it('need a real time zone, real dates and hours that end after they begin', () => {
    const issues = issuesAfter(({ workingHours }) => {
      workingHours.timeZone = 'Europe/Atlantis';
      workingHours.holidays = ['2026-02-30'];
      workingHours.week = [{ weekday: 'MONDAY', opens: '18:00', closes: '09:00' }];
    });
    expect(issues.map(({ path }) => path)).toEqual([
      'workingHours.timeZone',
      'workingHours.week.0.closes',
      'workingHours.holidays.0',
    ]);
  });

  it('link only to https addresses', () => {
    const issues = issuesAfter(({ links }) => {
      links[0]!.url = 'javascript:alert(1)';
    });
    expect(issues.map(({ path }) => path)).toEqual(['links.0.url']);
  });

  it('list every status that a tab or a lifecycle rule names', () => {
    const issues = issuesAfter((settings) => {
      settings.statuses = settings.statuses.filter(({ status }) => status !== 'RESOLVED');
    });
    expect(issues).toEqual([
      { path: 'tabs.3.statuses', message: 'RESOLVED is not a status of this desk' },
      { path: 'lifecycle.rules.4.from', message: 'RESOLVED is not a status of this desk' },
      { path: 'lifecycle.rules.5.to', message: 'RESOLVED is not a status of this desk' },
      { path: 'lifecycle.rules.6.from', message: 'RESOLVED is not a status of this desk' },
      { path: 'lifecycle.rules.7.from', message: 'RESOLVED is not a status of this desk' },
    ]);
  });

  it('list OPEN, and nothing twice', () => {
    expect(
      issuesAfter((settings) => {
        settings.statuses = settings.statuses.map((definition) => ({ ...definition, status: 'CLOSED' }));
        settings.tabs = [{ slug: 'total', label: 'Total', statuses: [] }];
        settings.lifecycle.rules = [];
      }).map(({ message }) => message),
    ).toEqual(['A status is listed twice', 'New tickets are OPEN, so OPEN must be listed']);
    expect(
      issuesAfter(({ tabs }) => {
        tabs.push({ slug: 'total', label: 'Everything', statuses: [] });
      }).map(({ message }) => message),
    ).toEqual(['Two tabs have the same slug']);
  });

  it('have no rule out of CLOSED and no two rules for the same event and status', () => {
    expect(
      issuesAfter(({ lifecycle }) => {
        lifecycle.rules.push({ event: 'REOPEN', from: ['CLOSED', 'RESOLVED'], to: 'IN_PROGRESS' });
      }).map(({ message }) => message),
    ).toEqual(['CLOSED is final', 'REOPEN from RESOLVED is ruled twice']);
  });

  it('say after how many hours a ticket closes by itself exactly where it does', () => {
    const message = 'Hours and an AUTO_CLOSE rule come together or not at all';
    const onlyHours = issuesAfter(({ lifecycle }) => {
      lifecycle.autoCloseAfterHours = 24;
    });
    const onlyRule = issuesAfter(({ lifecycle }) => {
      lifecycle.rules.push({ event: 'AUTO_CLOSE', from: ['OPEN'], to: 'CLOSED' });
    });
    expect(onlyHours).toEqual([{ path: 'lifecycle.autoCloseAfterHours', message }]);
    expect(onlyRule).toEqual([{ path: 'lifecycle.autoCloseAfterHours', message }]);
  });
});
