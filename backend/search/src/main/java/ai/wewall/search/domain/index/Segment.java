package ai.wewall.search.domain.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.UUID;

/**
 * Listings as columns, numbered in the order of price and id: a range of prices is a range of rows, and the cheapest
 * hits are the first ones. Immutable.
 */
final class Segment {

    /** From so many rows on, a table tells the row of a listing; fewer are looked through. */
    private static final int TABLE_FROM = 4_096;

    final int size;
    final Numbering.Ids ids;
    final long[] traits;
    final int[] number;
    final int[] lon;
    final int[] lat;
    final int[] district;
    final int[] centre;
    /** Where each row's stations begin in {@link #metro}; one more than there are rows. */
    final int[] metroStart;
    /** Stations with their minutes, as {@link Metro} packs them. */
    final int[] metro;

    final byte[][] cards;

    final SetIndex sets;
    final NameIndex districts = new NameIndex();
    final NameIndex stations = new NameIndex();
    final NameTotals districtTotals;
    final NameTotals stationTotals;
    final SortedRows byPrice;
    final SortedRows byPricePerSqm;
    final SortedRows byArea;
    private final SortedRows byPublication;
    final SortedRows byLon;
    final SortedRows byLat;

    private final Numbers[] numbers = new Numbers[NumberField.values().length];
    private final int[] rowOf;

    Segment(Rows rows, int[] order, Numbering.Ids ids) {
        this.size = order.length;
        this.ids = ids;
        this.traits = rows.traits(order);
        this.number = rows.wholes(Rows.Whole.NUMBER, order);
        this.lon = rows.wholes(Rows.Whole.LON, order);
        this.lat = rows.wholes(Rows.Whole.LAT, order);
        this.district = rows.wholes(Rows.Whole.DISTRICT, order);
        this.centre = rows.wholes(Rows.Whole.CENTRE, order);
        this.metroStart = rows.metroStart(order);
        this.metro = rows.metro(order, metroStart);
        this.cards = rows.cards(order);
        for (NumberField field : NumberField.values()) {
            numbers[field.ordinal()] = Numbers.of(field, rows.numbers(field, order));
        }
        this.sets = new SetIndex(traits);
        addNames();
        long[][] views = size < TABLE_FROM ? new long[0][] : views();
        this.districtTotals = new NameTotals(new NameColumn.Single(district), districts.size(), views);
        this.stationTotals = new NameTotals(stationsWithin(Integer.MAX_VALUE), stations.size(), views);
        this.byPrice = SortedRows.inRowOrder(plain(NumberField.PRICE));
        this.byPricePerSqm = sortedBy(plain(NumberField.PRICE_PER_SQM));
        this.byArea = sortedBy(plain(NumberField.AREA));
        this.byPublication = sortedBy(plain(NumberField.PUBLISHED_AT));
        this.byLon = SortedRows.of(size, row -> lon[row]);
        this.byLat = SortedRows.of(size, row -> lat[row]);
        this.rowOf = size < TABLE_FROM ? new int[0] : rowsByNumber();
    }

    private double[] plain(NumberField field) {
        return ((Numbers.Plain) numbers(field)).values();
    }

    private SortedRows sortedBy(double[] values) {
        return SortedRows.of(size, row -> values[row]);
    }

    private void addNames() {
        for (int row = 0; row < size; row++) {
            districts.add(district[row], row);
            for (int near = metroStart[row]; near < metroStart[row + 1]; near++) {
                stations.add(Metro.station(metro[near]), row);
            }
        }
        districts.trim();
        stations.trim();
    }

    /** Sets of rows that views are often close to. */
    private long[][] views() {
        int deal = SetField.DEAL.firstBit();
        return new long[][] {Bits.all(size), sets.having(deal), sets.having(deal + 1)};
    }

    /** The stations of each row within so many minutes. */
    NameColumn stationsWithin(int minutes) {
        return new NameColumn.Stations(metroStart, metro, minutes);
    }

    private int[] rowsByNumber() {
        int[] rows = new int[Arrays.stream(number).max().orElse(-1) + 1];
        Arrays.fill(rows, -1);
        for (int row = 0; row < size; row++) {
            rows[number[row]] = row;
        }
        return rows;
    }

    Numbers numbers(NumberField field) {
        return numbers[field.ordinal()];
    }

    /** The rows in the order of a number; empty where no such order is kept. */
    Optional<SortedRows> sortedBy(NumberField field) {
        return switch (field) {
            case PRICE -> Optional.of(byPrice);
            case PRICE_PER_SQM -> Optional.of(byPricePerSqm);
            case AREA -> Optional.of(byArea);
            case PUBLISHED_AT -> Optional.of(byPublication);
            case FLOOR, CEILING_HEIGHT, POWER_KW, YIELD_PCT, PAYBACK_YEARS -> Optional.empty();
        };
    }

    int[] whole(Rows.Whole column) {
        return switch (column) {
            case NUMBER -> number;
            case LON -> lon;
            case LAT -> lat;
            case DISTRICT -> district;
            case CENTRE -> centre;
        };
    }

    /** The row of a listing by its number; -1 where it is not here. */
    int rowOf(int wanted) {
        if (size >= TABLE_FROM) {
            return wanted < rowOf.length ? rowOf[wanted] : -1;
        }
        for (int row = 0; row < size; row++) {
            if (number[row] == wanted) {
                return row;
            }
        }
        return -1;
    }

    /** The rows of listings by their numbers. */
    long[] rowsOf(BitSet numbers) {
        long[] rows = Bits.none(size);
        if (size < TABLE_FROM) {
            for (int row = 0; row < size; row++) {
                if (numbers.get(number[row])) {
                    Bits.set(rows, row);
                }
            }
            return rows;
        }
        for (int wanted = numbers.nextSetBit(0); wanted >= 0; wanted = numbers.nextSetBit(wanted + 1)) {
            int row = rowOf(wanted);
            if (row >= 0) {
                Bits.set(rows, row);
            }
        }
        return rows;
    }

    UUID id(int row) {
        return ids.id(number[row]);
    }
}
