package ai.wewall.identity.application;

class InMemoryDeparturesTest implements DeparturesContract {

    private final Departures departures = new InMemoryDepartures();

    @Override
    public Departures departures() {
        return departures;
    }
}
