package ai.wewall.sandbox.oidc;

import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.store.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of the simulated Telegram; unknown ones are made, as everywhere in it. */
final class TelegramAccounts implements Accounts {

    private static final int SHOWN = 20;

    private final People people;

    TelegramAccounts(People people) {
        this.people = people;
    }

    /** On a fresh sandbox somebody is made up, so that there is always one to log in as. */
    @Override
    public List<Account> shown() {
        List<Person> known = people.all(SHOWN);
        List<Person> offered = known.isEmpty() ? List.of(people.addNew("", "")) : known;
        return offered.stream().map(TelegramAccounts::account).toList();
    }

    @Override
    public Optional<Account> find(String key) {
        return key.matches("[1-9]\\d{0,14}")
                ? Optional.of(account(people.known(Long.parseLong(key))))
                : Optional.empty();
    }

    private static Account account(Person person) {
        String name = person.lastName() == null ? person.firstName() : person.firstName() + " " + person.lastName();
        Map<String, Object> claims = new HashMap<>(Map.of("id", person.id(), "name", name));
        if (person.username() != null) {
            claims.put("preferred_username", person.username());
        }
        return new Account(name, Long.toString(person.id()), claims);
    }
}
