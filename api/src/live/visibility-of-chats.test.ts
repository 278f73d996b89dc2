import { chatStep, writeInChat } from '../../test/chats.ts';
import { testTransitions, useApp } from '../../test/visibility-table.ts';

testTransitions(useApp(), {
  'an agent writes in a chat': {
    act: ({ agent, chat }) => writeInChat(agent, chat, 'It is the traffic.'),
    told: `
      chat  | owner member submitter agent admin | posted new, chat HUMAN
      chats | agent admin                        | chat HUMAN`,
  },
  'a note is added in a chat': {
    act: ({ agent, chat }) => writeInChat(agent, chat, 'They pay too much.', { audience: 'INTERNAL' }),
    told: `
      chat | agent admin | posted new`,
  },
  'a customer writes in their chat': {
    act: ({ clients, chat }) => writeInChat(clients.submitter, chat, 'And yesterday?'),
    told: `
      chat  | owner member submitter agent admin | posted new, chat HUMAN
      chats | agent admin                        | chat HUMAN`,
  },
  'an agent hands a chat back to the assistant': {
    act: ({ agent, chat }) => chatStep(agent, 'handBackChat', chat),
    told: `
      chat  | owner member submitter agent admin | posted new, chat ASSISTANT
      chats | agent admin                        | chat ASSISTANT`,
  },
  'a customer ends their chat': {
    act: ({ clients, chat }) => chatStep(clients.submitter, 'endChat', chat),
    told: `
      chat  | owner member submitter agent admin | posted new, chat ENDED
      chats | agent admin                        | chat ENDED`,
  },
  'a chat becomes a ticket': {
    act: ({ agent, chat }) => chatStep(agent, 'turnChatIntoTicket', chat),
    told: `
      chat      | owner member submitter agent admin | posted new, chat TICKET
      chats     | agent admin                        | chat TICKET
      workspace | owner member submitter             | new CREATED, new MESSAGES, new ASSIGNEE, counts
      mine      | owner member                       | counts
      mine      | submitter                          | new CREATED, new MESSAGES, new ASSIGNEE, counts
      queue     | agent admin                        | new CREATED, new MESSAGES, new ASSIGNEE, counts`,
  },
  'a chat becomes a ticket, on a desk that hides its agents': {
    hidesAgents: true,
    act: ({ agent, chat }) => chatStep(agent, 'turnChatIntoTicket', chat),
    told: `
      chat      | owner member submitter agent admin | posted new, chat TICKET
      chats     | agent admin                        | chat TICKET
      workspace | owner member submitter             | new CREATED, new MESSAGES, counts
      mine      | owner member                       | counts
      mine      | submitter                          | new CREATED, new MESSAGES, counts
      queue     | agent admin                        | new CREATED, new MESSAGES, new ASSIGNEE, counts`,
  },
});
