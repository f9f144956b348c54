package ai.wewall.telegram.application.memory;

class InMemoryChatsTest implements ChatsContract {

    private final Chats chats = new InMemoryChats();

    @Override
    public Chats chats() {
        return chats;
    }
}
