package ai.wewall.sandbox.telegram.store;

import java.util.List;
import java.util.Locale;

/** A person made up from an id, always the same for the same id. */
final class PlausibleNames {

    private static final List<String> WOMEN = List.of(
            "Анна", "Мария", "Елена", "Ольга", "Наталья", "Ирина", "Дарья", "Екатерина", "Юлия", "Вера", "Полина");
    private static final List<String> MEN = List.of(
            "Иван", "Алексей", "Дмитрий", "Сергей", "Михаил", "Андрей", "Павел", "Николай", "Артём", "Максим", "Олег");
    private static final List<String> FAMILIES = List.of(
            "Смирнов",
            "Иванов",
            "Кузнецов",
            "Соколов",
            "Попов",
            "Лебедев",
            "Козлов",
            "Новиков",
            "Морозов",
            "Волков",
            "Павлов",
            "Семёнов",
            "Голубев");

    private PlausibleNames() {}

    static Person personOf(long id) {
        long number = Math.floorMod(id * 2_654_435_761L, 1_000_003L);
        boolean woman = number % 2 == 0;
        String first = pick(woman ? WOMEN : MEN, number / 2);
        String last = pick(FAMILIES, number / 22) + (woman ? "а" : "");
        String phone = String.format(Locale.ROOT, "+7999%07d", Math.floorMod(id, 10_000_000L));
        return new Person(id, first, last, "person" + id, "ru", phone);
    }

    private static String pick(List<String> names, long number) {
        return names.get((int) Math.floorMod(number, (long) names.size()));
    }
}
