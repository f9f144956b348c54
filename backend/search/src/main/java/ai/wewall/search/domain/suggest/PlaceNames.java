package ai.wewall.search.domain.suggest;

import ai.wewall.model.search.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All places that can be suggested. Some thousand names are looked through in about a millisecond. */
public final class PlaceNames {

    /** Most suggestions of an answer. */
    public static final int MOST = 10;

    /** What the other layout gives counts less, so that it never hides what was typed rightly. */
    private static final double OTHER_LAYOUT = 0.8;

    private final List<Place> places = new ArrayList<>();

    /** Adds a place, under further names too. */
    public void add(Suggestion suggestion, String... alsoKnownAs) {
        places.add(Place.of(suggestion, alsoKnownAs));
    }

    /** The places that a text may name, the likeliest first, at most {@link #MOST}. */
    public List<Suggestion> find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Typed typed = Typed.of(lower);
        if (typed.words().isEmpty()) {
            return List.of();
        }
        List<Typed> otherLayouts = Stream.of(Keyboard.inRussian(lower), Keyboard.inLatin(lower))
                .filter(other -> !other.equals(lower))
                .map(Typed::of)
                .filter(other -> !other.words().isEmpty())
                .toList();
        return places.stream()
                .map(place -> new Found(place.suggestion(), likelihood(place, typed, otherLayouts)))
                .filter(found -> found.likelihood() > 0)
                .sorted(Found.BEST_FIRST)
                .limit(MOST)
                .map(Found::suggestion)
                .toList();
    }

    private static double likelihood(Place place, Typed typed, List<Typed> otherLayouts) {
        double best = place.likelihood(typed);
        for (Typed other : otherLayouts) {
            best = Math.max(best, OTHER_LAYOUT * place.likelihood(other));
        }
        return best;
    }

    private record Found(Suggestion suggestion, double likelihood) {

        private static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::likelihood)
                .reversed()
                .thenComparing(found -> found.suggestion().kind())
                .thenComparing(found -> found.suggestion().name());
    }
}
