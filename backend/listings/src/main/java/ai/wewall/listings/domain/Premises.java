package ai.wewall.listings.domain;

import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The premises themselves.
 *
 * @param area square metres
 * @param floor the ground floor being 1, basements 0 and less; null where they take several
 * @param ceilingHeight metres
 * @param powerKw kilowatts of electric power
 * @param cadastralValue RUB
 */
public record Premises(
        @Nullable PropertyType type,
        @Nullable BigDecimal area,
        @Nullable Integer floor,
        @Nullable BigDecimal ceilingHeight,
        @Nullable BigDecimal powerKw,
        @Nullable BigDecimal cadastralValue,
        Set<Feature> features) {

    public Premises {
        area = Plain.number(area);
        ceilingHeight = Plain.number(ceilingHeight);
        powerKw = Plain.number(powerKw);
        cadastralValue = Plain.number(cadastralValue);
        EnumSet<Feature> ordered = EnumSet.noneOf(Feature.class);
        ordered.addAll(features);
        features = Collections.unmodifiableSet(ordered);
    }
}
