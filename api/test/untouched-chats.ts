/** For what needs the answering of chats by its type and answers none. */
export const untouchedChats = {
  assistant: { answer: () => Promise.reject(new Error('No chat is answered here.')) },
  answers: {
    begin: () => {
      throw new Error('No chat is answered here.');
    },
  },
};
