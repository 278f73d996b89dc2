import { graphql } from '@/gql/gql.ts';

export const CreateArticleCategoryDocument = graphql(`
  mutation CreateArticleCategory($input: CreateArticleCategoryInput!) {
    createArticleCategory(input: $input) {
      category {
        id
      }
    }
  }
`);

export const UpdateArticleCategoryDocument = graphql(`
  mutation UpdateArticleCategory($input: UpdateArticleCategoryInput!) {
    updateArticleCategory(input: $input) {
      category {
        id
        slug
        title
        description
        icon
        version
      }
    }
  }
`);

export const MoveArticleCategoryDocument = graphql(`
  mutation MoveArticleCategory($input: MoveArticleCategoryInput!) {
    moveArticleCategory(input: $input) {
      category {
        id
      }
    }
  }
`);

export const DeleteArticleCategoryDocument = graphql(`
  mutation DeleteArticleCategory($input: DeleteArticleCategoryInput!) {
    deleteArticleCategory(input: $input)
  }
`);

export const FaqEntryFields = graphql(`
  fragment FaqEntryFields_entry on FaqEntry {
    id
    slug
    question
    version
    body {
      richText
      text
    }
    article {
      id
      title
    }
  }
`);

export const FaqEditorDocument = graphql(`
  query FaqEditor($desk: String!) {
    knowledge(desk: $desk) {
      desk {
        id
        features
      }
      faq {
        id
        ...FaqEntryFields_entry
      }
    }
  }
`);

export const CreateFaqEntryDocument = graphql(`
  mutation CreateFaqEntry($input: CreateFaqEntryInput!) {
    createFaqEntry(input: $input) {
      entry {
        id
        version
      }
    }
  }
`);

export const UpdateFaqEntryDocument = graphql(`
  mutation UpdateFaqEntry($input: UpdateFaqEntryInput!) {
    updateFaqEntry(input: $input) {
      entry {
        id
        version
        ...FaqEntryFields_entry
      }
    }
  }
`);

export const MoveFaqEntryDocument = graphql(`
  mutation MoveFaqEntry($input: MoveFaqEntryInput!) {
    moveFaqEntry(input: $input) {
      entry {
        id
      }
    }
  }
`);

export const DeleteFaqEntryDocument = graphql(`
  mutation DeleteFaqEntry($input: DeleteFaqEntryInput!) {
    deleteFaqEntry(input: $input)
  }
`);

export const KnowledgeMissesDocument = graphql(`
  query KnowledgeMisses($desk: String!) {
    knowledge(desk: $desk) {
      desk {
        id
      }
      misses {
        search
        count
        lastAt
      }
    }
  }
`);

export const DismissKnowledgeMissDocument = graphql(`
  mutation DismissKnowledgeMiss($input: DismissKnowledgeMissInput!) {
    dismissKnowledgeMiss(input: $input)
  }
`);
