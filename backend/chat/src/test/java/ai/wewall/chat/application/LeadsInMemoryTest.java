package ai.wewall.chat.application;

class LeadsInMemoryTest implements LeadsContract {

    private final Leads leads = new LeadsInMemory();

    @Override
    public Leads leads() {
        return leads;
    }
}
