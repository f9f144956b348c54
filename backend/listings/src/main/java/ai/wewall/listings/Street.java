package ai.wewall.listings;

import java.util.List;

/**
 * A street.
 *
 * @param name with its kind, as «улица Арбат»
 * @param districts names of the districts it runs through
 */
public record Street(String name, List<String> districts) {

    public Street {
        districts = List.copyOf(districts);
    }
}
