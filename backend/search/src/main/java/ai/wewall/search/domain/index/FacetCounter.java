package ai.wewall.search.domain.index;

import ai.wewall.model.search.FacetCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Counts one field over the rows that it is shown, segment by segment. */
interface FacetCounter {

    void count(Segment segment, long[] rows);

    List<FacetCount> counts();

    /**
     * A counter for a field.
     *
     * @param walk minutes within which a station has to lie in order to count
     */
    static FacetCounter of(String field, Registry registry, double walk) {
        return switch (field) {
            case "deal" -> new SetFacet(SetField.DEAL);
            case "types" -> new SetFacet(SetField.TYPE);
            case "buildingClass" -> new SetFacet(SetField.BUILDING_CLASS);
            case "okrugs" -> new SetFacet(SetField.OKRUG);
            case "features" -> new SetFacet(SetField.FEATURE);
            case "districts" -> NameFacet.ofDistricts(registry);
            case "metro" -> NameFacet.ofStations(registry, walk);
            case "price" -> new HistogramCounter(segment -> segment.byPrice);
            case "pricePerSqm" -> new HistogramCounter(segment -> segment.byPricePerSqm);
            case "area" -> new HistogramCounter(segment -> segment.byArea);
            default -> throw new IllegalArgumentException("no such facet: " + field);
        };
    }

    /** Counts by the number of the value as the API shows them: the most frequent first, equal ones by their name. */
    static List<FacetCount> ranked(int[] counts, IntFunction<String> names) {
        List<FacetCount> found = new ArrayList<>();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                found.add(new FacetCount(names.apply(number), null, null, counts[number]));
            }
        }
        found.sort(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value));
        return found;
    }

    /** Counts the values of a closed set: each value's rows are met with the rows shown. */
    final class SetFacet implements FacetCounter {

        private final SetField field;
        private final int[] counts;

        SetFacet(SetField field) {
            this.field = field;
            this.counts = new int[field.names().size()];
        }

        @Override
        public void count(Segment segment, long[] rows) {
            for (int value = 0; value < counts.length; value++) {
                counts[value] += Bits.countBoth(segment.sets.having(field.firstBit() + value), rows);
            }
        }

        @Override
        public List<FacetCount> counts() {
            return ranked(counts, field.names()::get);
        }
    }

    /** Counts names. */
    final class NameFacet implements FacetCounter {

        private final Names names;
        private final BiConsumer<Segment, long[]> counting;
        private final int[] counts;

        private NameFacet(Names names, Function<int[], BiConsumer<Segment, long[]>> counting) {
            this.names = names;
            this.counts = new int[names.size()];
            this.counting = counting.apply(counts);
        }

        static NameFacet ofDistricts(Registry registry) {
            return new NameFacet(
                    registry.districts, counts -> (segment, rows) -> segment.districtTotals.count(rows, counts));
        }

        static NameFacet ofStations(Registry registry, double walk) {
            if (walk == Double.POSITIVE_INFINITY) {
                return new NameFacet(
                        registry.stations, counts -> (segment, rows) -> segment.stationTotals.count(rows, counts));
            }
            return new NameFacet(
                    registry.stations,
                    counts -> (segment, rows) ->
                            segment.stationsWithin((int) walk).count(rows, 1, counts));
        }

        @Override
        public void count(Segment segment, long[] rows) {
            counting.accept(segment, rows);
        }

        @Override
        public List<FacetCount> counts() {
            return ranked(counts, names::name);
        }
    }
}
