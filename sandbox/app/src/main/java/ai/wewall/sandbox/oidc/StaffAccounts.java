package ai.wewall.sandbox.oidc;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The demo's staff. A program may speak for any other address, to see it refused. */
final class StaffAccounts implements Accounts {

    private static final List<Account> DEMO = List.of(
            account("Мария Менеджер", "manager@demo.wewall.test"),
            account("Егор Редактор", "editor@demo.wewall.test"),
            account("Анна Администратор", "admin@demo.wewall.test"));

    @Override
    public List<Account> shown() {
        return DEMO;
    }

    @Override
    public Optional<Account> find(String key) {
        return DEMO.stream().filter(account -> account.key().equals(key)).findFirst();
    }

    static Account account(String name, String email) {
        return new Account(name, email, Map.of("name", name, "email", email, "email_verified", true));
    }
}
