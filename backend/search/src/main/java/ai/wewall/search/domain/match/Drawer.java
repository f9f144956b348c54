package ai.wewall.search.domain.match;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.index.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where searches lie: under a place, a deal and a type of premises, each of which may be left open.
 *
 * @param place a station, a district or an okrug, with a letter before it that tells which; empty for anywhere
 */
record Drawer(String place, @Nullable Deal deal, @Nullable PropertyType type) {

    private static final String ANYWHERE = "";

    /** More copies of a search are not worth what they save. */
    private static final int MOST_COPIES = 60;

    /** The drawers of a search: it fits only listings that look into one of them. */
    static List<Drawer> of(SearchCriteria criteria, Condition condition) {
        List<String> places = placesOf(criteria, condition);
        Set<PropertyType> types = criteria.types() == null ? Set.of() : criteria.types();
        boolean narrow = !types.isEmpty() && types.size() * places.size() <= MOST_COPIES;
        List<Drawer> drawers = new ArrayList<>();
        for (String place : places) {
            if (narrow) {
                types.forEach(type -> drawers.add(new Drawer(place, criteria.deal(), type)));
            } else {
                drawers.add(new Drawer(place, criteria.deal(), null));
            }
        }
        return drawers;
    }

    private static List<String> placesOf(SearchCriteria criteria, Condition condition) {
        if (!condition.stations().isEmpty()) {
            return condition.stations().stream().map(Drawer::station).toList();
        }
        if (!condition.districts().isEmpty()) {
            return condition.districts().stream().map(Drawer::district).toList();
        }
        return criteria.okrugs() == null
                ? List.of(ANYWHERE)
                : criteria.okrugs().stream().map(Drawer::okrug).toList();
    }

    /** The drawers that a listing looks into. */
    static Collection<Drawer> openFor(ListingDetail listing, Condition.Subject subject) {
        List<String> places = new ArrayList<>(List.of(ANYWHERE, district(subject.district()), okrug(listing.okrug())));
        subject.stations().stream().distinct().map(Drawer::station).forEach(places::add);
        List<Drawer> open = new ArrayList<>();
        for (String place : places) {
            for (Deal deal : Arrays.asList(listing.deal(), null)) {
                open.add(new Drawer(place, deal, listing.type()));
                open.add(new Drawer(place, deal, null));
            }
        }
        return open;
    }

    private static String station(String name) {
        return "s" + name;
    }

    private static String district(String name) {
        return "d" + name;
    }

    private static String okrug(Object okrug) {
        return "o" + okrug;
    }
}
