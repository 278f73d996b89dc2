interface Person {
  readonly id: string;
  readonly name: string;
}
interface Labelled {
  readonly label: string;
}
interface Author {
  readonly name: string;
  readonly side: 'CUSTOMER' | 'TEAM' | 'SYSTEM';
  readonly person?: { readonly id: string } | null | undefined;
}

export type Entry = { readonly author: Author } & (
  | { readonly __typename: 'StatusChange'; readonly fromLabel: string; readonly toLabel: string }
  | { readonly __typename: 'AssignmentChange'; readonly assignee?: Person | null | undefined }
  | {
      readonly __typename: 'PriorityChange';
      readonly fromPriority?: Labelled | null | undefined;
      readonly toPriority?: Labelled | null | undefined;
    }
  | {
      readonly __typename: 'TypeChange';
      readonly fromType?: Labelled | null | undefined;
      readonly toType?: Labelled | null | undefined;
    }
  | { readonly __typename: 'SecondFactorRemoval' }
  | {
      readonly __typename: 'WorkspaceChange';
      readonly fromWorkspace?: { readonly name: string } | null | undefined;
      readonly toWorkspace?: { readonly name: string } | null | undefined;
    }
  | { readonly __typename: 'AccountCancellation' }
  | { readonly __typename: 'Message' }
);

/** What happened, as a sentence that begins with who did it: "You", their name, or nobody for what happened by itself. */
export function entryWords(entry: Entry, readerId: string): string {
  const { author } = entry;
  const isByItself = author.side === 'SYSTEM';
  const who = author.person?.id === readerId ? 'You' : author.name;
  switch (entry.__typename) {
    case 'StatusChange': {
      const change = `from ${entry.fromLabel} to ${entry.toLabel}`;
      return isByItself ? `The status changed ${change}` : `${who} changed the status ${change}`;
    }
    case 'AssignmentChange':
      return isByItself
        ? `Now with ${entry.assignee?.name ?? 'nobody'}`
        : `${who} ${assignment(entry.assignee, author, readerId)}`;
    case 'PriorityChange': {
      const change = `from ${entry.fromPriority?.label ?? 'a former one'} to ${entry.toPriority?.label ?? 'a former one'}`;
      return isByItself ? `The priority changed ${change}` : `${who} changed the priority ${change}`;
    }
    case 'TypeChange':
      return `${who} changed this from ${entry.fromType?.label ?? 'a former type'} to ${entry.toType?.label ?? 'a former type'}`;
    case 'WorkspaceChange': {
      const { fromWorkspace: from, toWorkspace: to } = entry;
      return `${who} moved this ${from && to ? `from ${from.name} to ${to.name}` : 'to another workspace'}`;
    }
    case 'SecondFactorRemoval':
      return `${who} removed the submitter’s second factor`;
    case 'AccountCancellation':
      return `${who} cancelled their account`;
    case 'Message':
      return `${who} wrote`;
  }
}

function assignment(assignee: Person | null | undefined, author: Author, readerId: string): string {
  if (!assignee) return 'unassigned this';
  if (assignee.id === author.person?.id) return 'took this on';
  return `assigned this to ${assignee.id === readerId ? 'you' : assignee.name}`;
}
