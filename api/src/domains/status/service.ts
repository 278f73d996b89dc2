export { maxComponents, maxOpenIncidents, maxPlanned, maxUpdates } from './change-status.ts';
export {
  describeStatus,
  findDeskWithStatus,
  type ReportedComponent,
  type ReportedIncident,
  type ServiceReport,
} from './describe-status.ts';
export { worstOf } from './health.ts';
export {
  addComponent,
  type ComponentDraft,
  maxDescriptionLength,
  maxNameLength,
  removeComponent,
  updateComponent,
} from './write-components.ts';
export { maxDaysBack, openIncident, updateIncident } from './write-incidents.ts';
export { endMaintenance, lookAtMaintenance, moveMaintenance, planMaintenance } from './write-maintenance.ts';
