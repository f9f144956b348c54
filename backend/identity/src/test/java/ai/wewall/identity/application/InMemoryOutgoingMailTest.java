package ai.wewall.identity.application;

class InMemoryOutgoingMailTest implements OutgoingMailContract {

    private final OutgoingMail mail = new InMemoryOutgoingMail();

    @Override
    public OutgoingMail mail() {
        return mail;
    }
}
