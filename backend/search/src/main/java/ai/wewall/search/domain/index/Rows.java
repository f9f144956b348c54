package ai.wewall.search.domain.index;

import java.util.Arrays;

/** Listings as growing columns, in any order, on their way to a segment. */
final class Rows {

    /** The columns of whole numbers. */
    enum Whole {
        NUMBER,
        LON,
        LAT,
        DISTRICT,
        CENTRE
    }

    private final Registry registry;
    private int size;
    private long[] traits;
    private final double[][] numbers = new double[NumberField.values().length][];
    private final int[][] wholes = new int[Whole.values().length][];
    private int[] metroStart;
    private int[] metro;
    private byte[][] cards;

    /** Room for so many rows at first. */
    Rows(Registry registry, int room) {
        this.registry = registry;
        this.traits = new long[room];
        Arrays.setAll(numbers, field -> new double[room]);
        Arrays.setAll(wholes, column -> new int[room]);
        this.metroStart = new int[room + 1];
        this.metro = new int[2 * room];
        this.cards = new byte[room][];
    }

    int size() {
        return size;
    }

    /** Adds a listing. */
    void add(IndexedListing listing) {
        ensureRoom(listing.metro().size());
        traits[size] = listing.traits();
        for (NumberField field : NumberField.values()) {
            numbers[field.ordinal()][size] = field.of(listing);
        }
        set(Whole.NUMBER, registry.listings.add(listing.id()));
        set(Whole.LON, listing.lonE7());
        set(Whole.LAT, listing.latE7());
        set(Whole.DISTRICT, registry.districts.add(listing.district()));
        set(Whole.CENTRE, registry.centres.add(listing.businessCentre()));
        cards[size] = listing.card();
        int end = metroStart[size];
        for (var near : listing.metro()) {
            metro[end++] = Metro.pack(registry.stations.add(near.name()), near.walkMinutes());
        }
        metroStart[++size] = end;
    }

    /** Adds a row of a segment. */
    void add(Segment from, int row) {
        int stations = from.metroStart[row + 1] - from.metroStart[row];
        ensureRoom(stations);
        traits[size] = from.traits[row];
        for (NumberField field : NumberField.values()) {
            numbers[field.ordinal()][size] = from.numbers(field).at(row);
        }
        for (Whole column : Whole.values()) {
            set(column, from.whole(column)[row]);
        }
        cards[size] = from.cards[row];
        System.arraycopy(from.metro, from.metroStart[row], metro, metroStart[size], stations);
        metroStart[size + 1] = metroStart[size] + stations;
        size++;
    }

    private void set(Whole column, int value) {
        wholes[column.ordinal()][size] = value;
    }

    private void ensureRoom(int stations) {
        if (size == traits.length) {
            int room = size + (size >> 1) + 16;
            traits = Arrays.copyOf(traits, room);
            cards = Arrays.copyOf(cards, room);
            metroStart = Arrays.copyOf(metroStart, room + 1);
            Arrays.setAll(numbers, field -> Arrays.copyOf(numbers[field], room));
            Arrays.setAll(wholes, column -> Arrays.copyOf(wholes[column], room));
        }
        if (metroStart[size] + stations > metro.length) {
            metro = Arrays.copyOf(metro, metro.length + (metro.length >> 1) + stations);
        }
    }

    /** The rows as a segment: numbered anew in the order of price and id. */
    Segment toSegment() {
        Numbering.Ids ids = registry.listings.ids();
        int[] number = wholes[Whole.NUMBER.ordinal()];
        double[] price = numbers[NumberField.PRICE.ordinal()];
        int[] order = RowSort.sorted(size, (a, b) -> {
            int byPrice = Double.compare(price[a], price[b]);
            return byPrice != 0 ? byPrice : ids.compare(number[a], number[b]);
        });
        return new Segment(this, order, ids);
    }

    long[] traits(int[] order) {
        long[] ordered = new long[order.length];
        Arrays.setAll(ordered, row -> traits[order[row]]);
        return ordered;
    }

    double[] numbers(NumberField field, int[] order) {
        double[] values = numbers[field.ordinal()];
        return Arrays.stream(order).mapToDouble(row -> values[row]).toArray();
    }

    int[] wholes(Whole column, int[] order) {
        int[] values = wholes[column.ordinal()];
        return Arrays.stream(order).map(row -> values[row]).toArray();
    }

    byte[][] cards(int[] order) {
        byte[][] ordered = new byte[order.length][];
        Arrays.setAll(ordered, row -> cards[order[row]]);
        return ordered;
    }

    int[] metroStart(int[] order) {
        int[] starts = new int[order.length + 1];
        for (int row = 0; row < order.length; row++) {
            starts[row + 1] = starts[row] + metroStart[order[row] + 1] - metroStart[order[row]];
        }
        return starts;
    }

    int[] metro(int[] order, int[] starts) {
        int[] ordered = new int[starts[order.length]];
        for (int row = 0; row < order.length; row++) {
            System.arraycopy(metro, metroStart[order[row]], ordered, starts[row], starts[row + 1] - starts[row]);
        }
        return ordered;
    }
}
