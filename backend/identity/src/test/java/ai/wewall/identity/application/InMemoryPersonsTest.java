package ai.wewall.identity.application;

class InMemoryPersonsTest implements PersonsContract {

    private final Persons persons = new InMemoryPersons();

    @Override
    public Persons persons() {
        return persons;
    }
}
