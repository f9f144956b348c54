package ai.wewall.listings.domain;

import ai.wewall.listings.domain.Refusal.Code;
import ai.wewall.model.search.PropertyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule that a listing which people see tells what they need: what it is, where, for how much, and what its type asks. */
final class Completeness {

    private final List<Refusal> refusals = new ArrayList<>();

    private Completeness() {}

    static List<Refusal> check(ListingContent content) {
        Completeness rule = new Completeness();
        rule.require("title", content.wording().title());
        rule.require("description", content.wording().description());
        rule.require("deal", content.offer().deal());
        rule.require("type", content.premises().type());
        rule.require("area", content.premises().area());
        rule.require("price", content.offer().price());
        rule.require("location", content.place().location());
        rule.require("street", content.place().street());
        rule.require("house", content.place().house());
        rule.requireByType(content.premises().type(), content);
        return rule.refusals;
    }

    private void requireByType(@Nullable PropertyType type, ListingContent content) {
        switch (type) {
            case OFFICE -> {
                require("buildingClass", content.building().buildingClass());
                require("floor", content.premises().floor());
                require("floors", content.building().floors());
            }
            case RETAIL, FREE_PURPOSE -> require("floor", content.premises().floor());
            case WAREHOUSE -> require("ceilingHeight", content.premises().ceilingHeight());
            case BUILDING -> require("floors", content.building().floors());
            case null -> {}
        }
    }

    private void require(String field, @Nullable Object value) {
        if (value == null) {
            refusals.add(new Refusal(field, Code.REQUIRED));
        }
    }
}
