
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "LiveEvent": [
      "CountsChanged",
      "Heartbeat",
      "MessageChanged",
      "MessagePosted",
      "MessageRemoved",
      "Resync",
      "TicketChanged",
      "TicketRemoved"
    ],
    "Node": [
      "AssignmentChange",
      "Desk",
      "License",
      "Message",
      "Person",
      "Priority",
      "PriorityChange",
      "StatusChange",
      "Ticket",
      "TicketType",
      "Workspace"
    ],
    "QueueEvent": [
      "CountsChanged",
      "Heartbeat",
      "Resync",
      "TicketChanged",
      "TicketRemoved"
    ],
    "ThreadItem": [
      "AssignmentChange",
      "Message",
      "PriorityChange",
      "StatusChange"
    ],
    "TicketEvent": [
      "Heartbeat",
      "MessageChanged",
      "MessagePosted",
      "MessageRemoved",
      "Resync",
      "TicketChanged",
      "TicketRemoved"
    ],
    "WorkspaceEvent": [
      "CountsChanged",
      "Heartbeat",
      "Resync",
      "TicketChanged",
      "TicketRemoved"
    ]
  }
};
      export default result;
    