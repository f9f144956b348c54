package ai.wewall.identity.application;

class InMemoryEmailCodesTest implements EmailCodesContract {

    private final EmailCodes codes = new InMemoryEmailCodes();

    @Override
    public EmailCodes codes() {
        return codes;
    }
}
