import { graphql } from '@/gql/gql.ts';

/** What lists say of an article. */
export const ArticleRowArticle = graphql(`
  fragment ArticleRow_article on Article {
    id
    slug
    status
    title
    updatedAt
    helpfulCount
    unhelpfulCount
    category {
      id
      title
    }
    editor {
      id
      name
    }
  }
`);

export const ArticleListDocument = graphql(`
  query ArticleList($desk: String!, $status: ArticleStatus, $categoryId: ID, $search: String, $after: String) {
    knowledge(desk: $desk) {
      articles(first: 25, after: $after, status: $status, categoryId: $categoryId, search: $search) {
        edges {
          node {
            id
            ...ArticleRow_article
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** What forms of a desk's answers choose from. */
export const AnswerPlacesDocument = graphql(`
  query AnswerPlaces($desk: String!) {
    knowledge(desk: $desk) {
      desk {
        id
        name
        ...PictureDesk_desk
      }
      categories {
        id
        slug
        title
        description
        icon
        version
        articleCount
      }
    }
  }
`);

/** Which pictures an article of a desk may have. */
export const PictureDesk = graphql(`
  fragment PictureDesk_desk on Desk {
    id
    attachmentPolicy {
      kinds
      maxBytes
      maxCount
      hint
    }
  }
`);

export const WrittenArticle = graphql(`
  fragment WrittenArticle_article on Article {
    id
    slug
    status
    title
    summary
    searchWords
    updatedAt
    publishedAt
    version
    body {
      richText
    }
    pictures {
      id
      url
      width
      height
    }
    category {
      id
    }
    editor {
      id
      name
    }
    chosenRelated {
      id
      title
    }
  }
`);

export const WriteArticleDocument = graphql(`
  query WriteArticle($desk: String!, $slug: String!) {
    knowledge(desk: $desk) {
      desk {
        id
        name
        ...PictureDesk_desk
      }
      categories {
        id
        title
      }
      article(slug: $slug) {
        id
        ...WrittenArticle_article
      }
    }
  }
`);

export const CreateArticleDocument = graphql(`
  mutation CreateArticle($input: CreateArticleInput!) {
    createArticle(input: $input) {
      article {
        id
        ...WrittenArticle_article
      }
    }
  }
`);

export const UpdateArticleDocument = graphql(`
  mutation UpdateArticle($input: UpdateArticleInput!) {
    updateArticle(input: $input) {
      article {
        id
        ...WrittenArticle_article
      }
    }
  }
`);

export const SetArticleStatusDocument = graphql(`
  mutation SetArticleStatus($input: SetArticleStatusInput!) {
    setArticleStatus(input: $input) {
      article {
        id
        ...WrittenArticle_article
      }
    }
  }
`);

export const ArticleRevisionsDocument = graphql(`
  query ArticleRevisions($desk: String!, $slug: String!) {
    knowledge(desk: $desk) {
      article(slug: $slug) {
        id
        slug
        title
        version
        revisions {
          id
          version
          createdAt
          editor {
            id
            name
          }
        }
      }
    }
  }
`);

/** Two of them, to be held beside each other. */
export const ComparedRevisionsDocument = graphql(`
  query ComparedRevisions($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on ArticleRevision {
        id
        title
        summary
        searchWords
        body {
          text
          html
        }
      }
    }
  }
`);

export const RestoreArticleRevisionDocument = graphql(`
  mutation RestoreArticleRevision($input: RestoreArticleRevisionInput!) {
    restoreArticleRevision(input: $input) {
      article {
        id
        ...WrittenArticle_article
      }
    }
  }
`);
