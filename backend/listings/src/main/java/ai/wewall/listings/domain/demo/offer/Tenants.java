package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.demo.DemoFiles;
import ai.wewall.listings.domain.demo.city.Band;
import ai.wewall.model.search.PropertyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may rent what. */
final class Tenants {

    private static final double CHAINS_SHARE = 0.6;

    private final List<Tenant> known =
            DemoFiles.table("tenants").stream().map(Tenants::read).toList();
    private final Map<String, List<String>> names = DemoFiles.sections("names");

    /** Somebody whom premises of this type and size suit; chains come first where there are any. */
    Tenant draw(PropertyType type, double area, Dice dice) {
        List<Tenant> fitting =
                known.stream().filter(tenant -> tenant.takes(type, area)).toList();
        List<Tenant> chains = fitting.stream().filter(Tenant::chain).toList();
        if (!chains.isEmpty() && type != PropertyType.OFFICE && dice.chance(CHAINS_SHARE)) {
            return dice.pick(chains);
        }
        List<Tenant> others = new ArrayList<>(fitting);
        if (type == PropertyType.OFFICE || type == PropertyType.BUILDING || others.isEmpty()) {
            for (int i = others.size() + 2; i > 0; i--) {
                others.add(company(type, dice));
            }
        }
        return dice.pick(others);
    }

    private Tenant company(PropertyType type, Dice dice) {
        String name = dice.pick(section("company forms")).replace("%s", dice.pick(section("companies")));
        return new Tenant(name, false, Set.of(type), new Band(1, 100_000), new Band(7, 10), 36, 60);
    }

    private List<String> section(String name) {
        return Objects.requireNonNull(names.get(name), name);
    }

    private static Tenant read(String[] row) {
        return new Tenant(
                row[0],
                row[1].equals("yes"),
                Stream.of(row[2].split(" ")).map(PropertyType::valueOf).collect(Collectors.toSet()),
                new Band(Double.parseDouble(row[3]), Double.parseDouble(row[4])),
                new Band(Double.parseDouble(row[5]), Double.parseDouble(row[6])),
                Integer.parseInt(row[7]),
                Integer.parseInt(row[8]));
    }
}
