package ai.wewall.sandbox.telegram.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody who uses the messenger. */
public final class People {

    private static final long FIRST_ID = 100_001;

    private final JdbcClient database;

    public People(JdbcClient database) {
        this.database = database;
    }

    /** A person who is there already. */
    public Optional<Person> find(long id) {
        return database.sql("select * from telegram.person where id = ?")
                .param(id)
                .query(Person.class)
                .optional();
    }

    /** A person, made up where there is none of that id yet. */
    public Person known(long id) {
        return find(id).orElseGet(() -> add(PlausibleNames.personOf(id)));
    }

    /** Adds a person unless the id is taken, and answers who has it. */
    public Person add(Person person) {
        database.sql("insert into telegram.person values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(Arrays.asList(
                        person.id(),
                        person.firstName(),
                        person.lastName(),
                        person.username(),
                        person.languageCode(),
                        person.phone()))
                .update();
        return find(person.id()).orElse(person);
    }

    /** Lets somebody delete the account, or have it back. */
    public void deactivate(long id, boolean deactivated) {
        String sql = deactivated
                ? "insert into telegram.deactivated values (?) on conflict do nothing"
                : "delete from telegram.deactivated where person_id = ?";
        database.sql(sql).param(id).update();
    }

    /** Whether somebody deleted the account. */
    public boolean isDeactivated(long id) {
        return database.sql("select count(*) from telegram.deactivated where person_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Somebody new, by a name if one is given. */
    public Person addNew(String firstName, String lastName) {
        Person made = PlausibleNames.personOf(freeId());
        if (firstName.isBlank()) {
            return add(made);
        }
        return add(new Person(
                made.id(),
                firstName.strip(),
                lastName.isBlank() ? null : lastName.strip(),
                made.username(),
                made.languageCode(),
                made.phone()));
    }

    private long freeId() {
        return database.sql(
                        "select coalesce(max(id) + 1, :first) from telegram.person where id between :first and 999999")
                .param("first", FIRST_ID)
                .query(Long.class)
                .single();
    }

    /** The newest people, by id from the greatest. */
    public List<Person> all(int limit) {
        return database.sql("select * from telegram.person order by id limit ?")
                .param(limit)
                .query(Person.class)
                .list();
    }
}
