/** Every GraphQL request over HTTP carries it: a page of another site can't send it without asking first. */
export const csrfHeader = 'x-graphql-yoga-csrf';
