import { describeChat } from '../../contract/chat-contract';
import { openNoord, toChannel, toPerson } from './support/chat-in-noord';
import { noord } from './support/conversations';

describeChat('Teams', async () => {
  const { chat, server } = await openNoord();
  server.conversations.channels.set('19:gone@thread.tacv2', 'ConversationNotFound');
  return {
    chat,
    person: toPerson('Sanne'),
    otherPerson: toPerson('Lotte'),
    channel: toChannel(noord),
    unknownPerson: toPerson('Nobody'),
    unknownChannel: toChannel('19:gone@thread.tacv2'),
    close: () => server.close(),
  };
});
