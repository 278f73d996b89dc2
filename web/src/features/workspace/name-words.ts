/** What the forms say about a workspace's name. */
export const nameWords = {
  name: {
    REQUIRED: 'Enter a name.',
    TOO_LONG: 'Shorten the name to 100 characters.',
    INVALID: 'Enter a name of one line.',
    NOT_ALLOWED: 'Type the name exactly as it stands above.',
  },
};
