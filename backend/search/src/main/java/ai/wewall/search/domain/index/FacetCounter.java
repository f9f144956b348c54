package ai.wewall.search.domain.index;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.FacetCount;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.PropertyType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** Counts one field over the rows that it is shown. */
interface FacetCounter {

    void count(int row);

    List<FacetCount> counts();

    /**
     * A counter for a field.
     *
     * @param walk minutes within which a station has to lie in order to count
     */
    static FacetCounter of(String field, Columns columns, double walk) {
        return switch (field) {
            case "deal" -> ofBits(columns, Traits::deal, Deal.values());
            case "types" -> ofBits(columns, Traits::type, PropertyType.values());
            case "buildingClass" -> ofBits(columns, Traits::buildingClass, BuildingClass.values());
            case "okrugs" -> ofBits(columns, Traits::okrug, Okrug.values());
            case "features" -> ofBits(columns, Traits::features, Feature.values());
            case "districts" ->
                new Values(
                        columns.districts.size(),
                        columns.districts::name,
                        (row, counts) -> counts[columns.district[row]]++);
            case "metro" -> ofStations(columns, walk);
            case "price" -> ofNumbers(columns, IndexedListing::price);
            case "pricePerSqm" -> ofNumbers(columns, IndexedListing::pricePerSqm);
            case "area" -> ofNumbers(columns, IndexedListing::area);
            default -> throw new IllegalArgumentException("no such facet: " + field);
        };
    }

    private static FacetCounter ofBits(Columns columns, ToIntFunction<Traits> trait, Enum<?>[] values) {
        return new Values(values.length, number -> values[number].toString(), (row, counts) -> {
            for (int bits = trait.applyAsInt(columns.listings[row].traits()); bits != 0; bits &= bits - 1) {
                counts[Integer.numberOfTrailingZeros(bits)]++;
            }
        });
    }

    private static FacetCounter ofStations(Columns columns, double walk) {
        return new Values(columns.stations.size(), columns.stations::name, (row, counts) -> {
            for (int packed : columns.metro[row]) {
                if (Columns.minutes(packed) <= walk) {
                    counts[Columns.station(packed)]++;
                }
            }
        });
    }

    private static FacetCounter ofNumbers(Columns columns, ToDoubleFunction<IndexedListing> value) {
        return new HistogramCounter(row -> value.applyAsDouble(columns.listings[row]));
    }

    /** How one row adds to the counts by number. */
    interface Adding {
        void add(int row, int[] counts);
    }

    /** Counts of values; the most frequent first, equal ones by their name. */
    final class Values implements FacetCounter {

        private final int[] counts;
        private final IntFunction<String> names;
        private final Adding adding;

        Values(int size, IntFunction<String> names, Adding adding) {
            this.counts = new int[size];
            this.names = names;
            this.adding = adding;
        }

        @Override
        public void count(int row) {
            adding.add(row, counts);
        }

        @Override
        public List<FacetCount> counts() {
            List<FacetCount> found = new ArrayList<>();
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] > 0) {
                    found.add(new FacetCount(names.apply(number), null, null, counts[number]));
                }
            }
            found.sort(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value));
            return found;
        }
    }
}
