import { graphql } from '@/gql/gql.ts';

export const SetupDocument = graphql(`
  query Setup($token: String!) {
    setup(token: $token) {
      presets {
        slug
        name
        description
      }
    }
  }
`);

export const SetUpDocument = graphql(`
  mutation SetUp($input: SetUpInput!) {
    setUp(input: $input) {
      desk {
        id
        name
      }
    }
  }
`);
