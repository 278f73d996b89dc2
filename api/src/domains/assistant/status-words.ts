import type { ComponentHealth, IncidentStage } from '../../database/generated/enums.ts';
import { TextFormat } from '../../rich-text/rich-text.ts';
import type { ReportedIncident } from '../status/service.ts';
import { paragraph, shortened, text } from './quotation.ts';
import type { ConcernedReport } from './status-question.ts';

const healthWords: Record<ComponentHealth, string> = {
  OPERATIONAL: 'works',
  MAINTENANCE: 'is under maintenance, as announced',
  DEGRADED: 'works badly',
  PARTIAL_OUTAGE: 'is partly out',
  MAJOR_OUTAGE: 'is out',
};

const stageWords: Record<IncidentStage, string> = {
  INVESTIGATING: 'the team looks for the cause',
  IDENTIFIED: 'the cause is known',
  MONITORING: 'it is mended, and the team watches it',
  RESOLVED: 'it is over',
};

/** Components that are named one by one; who has more of them finds the rest on the page. */
const MOST_NAMED = 6;

/** What is known, in blocks of a message: incidents first, each with what the team said last, and where to read on. */
export function sayStatus(report: ConcernedReport, url: string): object[] {
  const { isAboutStatus, components, incidents, maintenance } = report;
  return [
    ...(isAboutStatus ? [paragraph(text(firstWords(report)))] : [paragraph(text('This may be a known problem:'))]),
    ...incidents.flatMap(sayIncident),
    ...(isAboutStatus && components.length > 1 && incidents.length > 0 ? [sayComponents(report)] : []),
    ...maintenance.map(({ title, startsAt, endsAt, hasBegun }) =>
      paragraph(text(`${hasBegun ? 'In progress' : 'Planned'}: ${title}, ${moment(startsAt)} to ${moment(endsAt)}.`)),
    ),
    paragraph(text('See the '), { type: 'link', url, children: [text('service status')] }, text(' for what follows.')),
  ];
}

function firstWords({ components, incidents, isAllWell }: ConcernedReport): string {
  if (incidents.length > 0)
    return incidents.length === 1 ? 'Yes, there is an open incident:' : 'Yes, there are open incidents:';
  const unwell = components.filter(({ health }) => health !== 'OPERATIONAL');
  if (unwell.length > 0) return `${unwell.slice(0, MOST_NAMED).map(wordsOf).join('; ')}.`;
  if (components.length > 0 && components.length <= MOST_NAMED) {
    return `As far as our team knows, ${components.map(nameOf).join(', ')}: ${components.length === 1 ? 'works' : 'all work'}. No incident is open about this.`;
  }
  return isAllWell
    ? 'As far as our team knows, all services work. No incident is open.'
    : 'No incident is open about this.';
}

const sayComponents = ({ components }: ConcernedReport) =>
  paragraph(text(`${components.slice(0, MOST_NAMED).map(wordsOf).join('; ')}.`));

function sayIncident({ title, stage, said }: ReportedIncident): object[] {
  return [
    paragraph({ ...text(title), format: TextFormat.BOLD }, text(` (${stageWords[stage]})`)),
    ...(said ? [{ type: 'quote', children: [text(shortened(said))] }] : []),
  ];
}

const nameOf = ({ name, group }: { readonly name: string; readonly group: string }) =>
  group ? `${name} (${group})` : name;

const wordsOf = (component: { readonly name: string; readonly group: string; readonly health: ComponentHealth }) =>
  `${nameOf(component)} ${healthWords[component.health]}`;

/** In UTC: who reads it may be anywhere. */
const moment = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
