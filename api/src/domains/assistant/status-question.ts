import type { ReportedComponent, ReportedIncident, ServiceReport } from '../status/service.ts';

/** What of a report has to do with a question. */
export interface ConcernedReport {
  /** Whether the question is about the status itself; else it is about something that an incident may explain. */
  readonly isAboutStatus: boolean;
  /** Those that the question names; none for all of them. */
  readonly components: readonly ReportedComponent[];
  /** Those to be named, the likeliest first. */
  readonly incidents: readonly ReportedIncident[];
  readonly maintenance: ServiceReport['maintenance'];
  /** Whether anything at all is wrong. */
  readonly isAllWell: boolean;
}

/** Ways to ask how the services are, whatever they are called. */
const statusQuestions = [
  /\b(is|are|was|were)\b.*(?<!-|\b(shut|scaled?|sized?|turned|powered) )\b(down|offline|unavailable|degraded|operational|online)(\W*$| ?[?.!,;]| (again|now|right|today|at|in|for|or|and|since|currently|still)\b)/,
  /\b(is|are)\b.*\b(up|working|broken|reachable)( again| now| right now| today| at the moment)?\W*$/,
  /\b(any|an|known|current|ongoing|are there|is there|having|have)\b.*\b(outages?|incidents?|disruptions?)\b/,
  /\b(known|current|currently|ongoing|planned|scheduled|upcoming|(is|are) (you|we|there))\b.*\bdowntimes?( again| now| right now| today| at the moment)?\W*$/,
  /\b(are there|is there|known|any|current)\b.*\b(problems?|issues?|troubles?)\b.*\b(with|in|at|right now|today|currently)\b/,
  /\b(service|system|platform|current|server)s? status\b|\bstatus (page|of)\b/,
  /\b(planned|scheduled|upcoming|next|any)\b.*\bmaintenance\b/,
];

/** Questions about how to do things speak of the same words. */
const isHowTo = (words: string): boolean =>
  /\b(how (do|can|to|should|would)|what (do|should|can) i|what to do|possible to|where (is|are)|my (bill|invoice)|why (is|are) my)\b/.test(
    words,
  );

/** The report as far as it has to do with what somebody asks; null where it has nothing to do with it. */
export function concernedBy(report: ServiceReport, question: string): ConcernedReport | null {
  const asked = question.slice(0, 500).toLowerCase();
  const isAboutStatus = !isHowTo(asked) && statusQuestions.some((pattern) => pattern.test(asked));
  const words = wordsOf(asked);
  const components = named(report.components, words);
  const incidents = report.incidents
    .map((incident) => ({ incident, score: likeness(incident, report.components, words) }))
    .filter(({ score }) => score >= LIKELY)
    .sort((one, other) => other.score - one.score)
    .map(({ incident }) => incident);
  if (!isAboutStatus && incidents.length === 0) return null;
  const ids = new Set(components.map(({ id }) => id));
  const ofComponents = ({ componentIds }: { readonly componentIds: readonly string[] }) =>
    ids.size === 0 || componentIds.some((id) => ids.has(id));
  return {
    isAboutStatus,
    components,
    incidents: (isAboutStatus
      ? [...new Set([...incidents, ...report.incidents.filter(ofComponents)])]
      : incidents
    ).slice(0, MOST_INCIDENTS),
    maintenance: isAboutStatus ? report.maintenance.filter(ofComponents) : [],
    isAllWell: report.incidents.length === 0 && report.components.every(({ health }) => health === 'OPERATIONAL'),
  };
}

/** Who has more of them finds the rest on the page. */
const MOST_INCIDENTS = 3;

/** Words of a question that an incident has to share before it is named. */
const LIKELY = 2;

/** How many words of the question are in what the incident is about. */
function likeness(
  { title, componentIds }: ReportedIncident,
  components: readonly ReportedComponent[],
  words: ReadonlySet<string>,
): number {
  const concerned = components.filter(({ id }) => componentIds.includes(id));
  const about = wordsOf([title, ...concerned.flatMap(({ name, group }) => [name, group])].join(' '));
  return [...words].filter((word) => about.has(word)).length;
}

/** Components that the question names: those of its group too where it names one, and by what belongs to them else. */
function named(components: readonly ReportedComponent[], words: ReadonlySet<string>): ReportedComponent[] {
  const shares = (text: string) => [...wordsOf(text)].some((word) => words.has(word));
  const byName = components.filter(({ name }) => shares(name));
  const inGroup = (found: readonly ReportedComponent[]) => found.filter(({ group }) => shares(group));
  if (byName.length > 0) return inGroup(byName).length > 0 ? inGroup(byName) : byName;
  const byGroup = inGroup(components);
  return byGroup.length > 0 ? byGroup : components.filter(({ description }) => shares(description));
}

const silent = new Set(
  'a an and any are as at be been but by can could current currently do does down for from had has have having hello hi how i in is it its me my not now of off on or our out please problem problems issue issues right service services status system that the their there this to today trouble up was we were what when why will with working work works would you your'.split(
    ' ',
  ),
);

/** What people say for what the team calls otherwise. */
const sameWords: Readonly<Record<string, string>> = {
  login: 'sign',
  logins: 'sign',
  logon: 'sign',
  signin: 'sign',
  vm: 'machine',
  server: 'machine',
  bucket: 'storage',
  s3: 'storage',
  dashboard: 'panel',
  console: 'panel',
};

/** The words of a text by their stems, as roughly as is needed to compare a line with a line. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-\p{N}+)?/gu) ?? [];
  const heard = words.filter((word) => word.length > 1 && !silent.has(word));
  return new Set(heard.map((word) => stemOf(sameWords[stemOf(word)] ?? sameWords[word] ?? word)));
}

function stemOf(word: string): string {
  if (word.length <= 4) return word.length === 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  return word.replace(/(ing|ed|es|s)$/, '').replace(/e$/, '');
}
