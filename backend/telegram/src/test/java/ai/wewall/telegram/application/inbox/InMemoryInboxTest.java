package ai.wewall.telegram.application.inbox;

class InMemoryInboxTest implements InboxContract {

    private final Inbox inbox = new InMemoryInbox();

    @Override
    public Inbox inbox() {
        return inbox;
    }
}
