/** What a page of another site cannot send with a request: the API refuses requests without it. */
export const csrfHeaders = { 'x-graphql-yoga-csrf': '1' };
