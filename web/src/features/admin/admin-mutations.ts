import { graphql } from '@/gql/gql.ts';

// One mutation a section; each answers with all that admins see, so that the cache is right at once.

export const UpdateDeskGeneralDocument = graphql(`
  mutation UpdateDeskGeneral($input: UpdateDeskGeneralInput!) {
    updateDeskGeneral(input: $input) {
      administration {
        id
        ...AdminSettings_administration
      }
    }
  }
`);

export const UpdateTicketTypesDocument = graphql(`
  mutation UpdateTicketTypes($input: UpdateTicketTypesInput!) {
    updateTicketTypes(input: $input) {
      administration {
        id
        ...AdminSettings_administration
      }
    }
  }
`);

export const SetBlankFormDocument = graphql(`
  mutation SetBlankForm($input: SetBlankFormInput!) {
    setBlankForm(input: $input) {
      administration {
        id
        ...AdminSettings_administration
      }
    }
  }
`);

export const UpdatePrioritiesDocument = graphql(`
  mutation UpdatePriorities($input: UpdatePrioritiesInput!) {
    updatePriorities(input: $input) {
      administration {
        id
        ...AdminSettings_administration
      }
    }
  }
`);

export const UpdateStatusesDocument = graphql(`
  mutation UpdateStatuses($input: UpdateStatusesInput!) {
    updateStatuses(input: $input) {
      administration {
        id
        ...AdminSettings_administration
      }
    }
  }
`);

export const UpdateLifecycleDocument = graphql(`
  mutation UpdateLifecycle($input: UpdateLifecycleInput!) {
    updateLifecycle(input: $input) {
      administration {
        id
        ...AdminSettings_administration
      }
    }
  }
`);

export const UpdateAttachmentPolicyDocument = graphql(`
  mutation UpdateAttachmentPolicy($input: UpdateAttachmentPolicyInput!) {
    updateAttachmentPolicy(input: $input) {
      administration {
        id
        ...AdminSettings_administration
      }
    }
  }
`);

export const UpdateWorkingHoursDocument = graphql(`
  mutation UpdateWorkingHours($input: UpdateWorkingHoursInput!) {
    updateWorkingHours(input: $input) {
      administration {
        id
        ...AdminSettings_administration
      }
    }
  }
`);

export const UpdateAutomaticRepliesDocument = graphql(`
  mutation UpdateAutomaticReplies($input: UpdateAutomaticRepliesInput!) {
    updateAutomaticReplies(input: $input) {
      administration {
        id
        ...AdminSettings_administration
      }
    }
  }
`);

export const UpdateLinksDocument = graphql(`
  mutation UpdateLinks($input: UpdateLinksInput!) {
    updateLinks(input: $input) {
      administration {
        id
        ...AdminSettings_administration
      }
    }
  }
`);

export const UpdateTargetsDocument = graphql(`
  mutation UpdateTargets($input: UpdateTargetsInput!) {
    updateTargets(input: $input) {
      administration {
        id
        ...AdminSettings_administration
      }
    }
  }
`);

export const UpdateFeaturesDocument = graphql(`
  mutation UpdateFeatures($input: UpdateFeaturesInput!) {
    updateFeatures(input: $input) {
      administration {
        id
        ...AdminSettings_administration
      }
    }
  }
`);

export const AddDeskMemberDocument = graphql(`
  mutation AddDeskMember($input: AddDeskMemberInput!) {
    addDeskMember(input: $input) {
      administration {
        id
        ...AdminSettings_administration
      }
    }
  }
`);

export const SetDeskMemberRoleDocument = graphql(`
  mutation SetDeskMemberRole($input: SetDeskMemberRoleInput!) {
    setDeskMemberRole(input: $input) {
      administration {
        id
        ...AdminSettings_administration
      }
    }
  }
`);

export const RemoveDeskMemberDocument = graphql(`
  mutation RemoveDeskMember($input: RemoveDeskMemberInput!) {
    removeDeskMember(input: $input) {
      administration {
        id
        ...AdminSettings_administration
      }
    }
  }
`);
