package ai.wewall.search.domain.place;

import ai.wewall.model.search.Deal;
import ai.wewall.model.search.MapFeature;
import ai.wewall.model.search.MapProperties;
import ai.wewall.model.search.PropertyType;
import ai.wewall.search.domain.index.Box;
import ai.wewall.search.domain.index.ListingRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers listings by the cells of a grid, about 64 pixels wide on a web map. The grid hangs on the world and not on the
 * view, so that clusters stay where they are when the map is moved. A cell of few listings shows them one by one.
 */
public final class ClusterGrid implements Consumer<ListingRow> {

    /** At most so many listings of a cell are shown one by one. */
    static final int FEW = 3;

    private static final int MOST_CELLS = 4_096;
    private static final long WORLD = 3_600_000_000L;
    private static final long WEST_END = -1_800_000_000L;
    private static final long SOUTH_END = -900_000_000L;
    /** Where Moscow lies, a degree of longitude is about so much shorter than one of latitude. */
    private static final double SQUARE = 0.563;

    private final double width;
    private final double height;
    private final long firstColumn;
    private final long firstRow;
    private final int columns;
    private final @Nullable Cell[] cells;
    private int total;

    /** A grid over a view; where its cells would be too many, they are as large as those of a smaller zoom. */
    public ClusterGrid(Box view, int zoom) {
        double cell = Math.max(1, WORLD / Math.pow(2, zoom + 2));
        while (cellsOf(view, cell) > MOST_CELLS) {
            cell *= 2;
        }
        this.width = cell;
        this.height = cell * SQUARE;
        this.firstColumn = column(view.west());
        this.firstRow = row(view.south());
        this.columns = (int) (column(view.east()) - firstColumn + 1);
        this.cells = new Cell[columns * (int) (row(view.north()) - firstRow + 1)];
    }

    private static double cellsOf(Box view, double cell) {
        double across = ((double) view.east() - view.west()) / cell + 2;
        double up = ((double) view.north() - view.south()) / (cell * SQUARE) + 2;
        return across * up;
    }

    private long column(int lonE7) {
        return (long) ((lonE7 - WEST_END) / width);
    }

    private long row(int latE7) {
        return (long) ((latE7 - SOUTH_END) / height);
    }

    @Override
    public void accept(ListingRow listing) {
        int place = (int) ((row(listing.latE7()) - firstRow) * columns + column(listing.lonE7()) - firstColumn);
        Cell cell = cells[place];
        if (cell == null) {
            cell = new Cell();
            cells[place] = cell;
        }
        cell.add(listing);
        total++;
    }

    /** How many listings were shown to it. */
    public int total() {
        return total;
    }

    /** The clusters and single listings, from south to north. */
    public List<MapFeature> features() {
        List<MapFeature> features = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell != null) {
                cell.tell(features);
            }
        }
        return features;
    }

    private static final class Cell {

        private final List<Single> first = new ArrayList<>(FEW);
        private int count;
        private long lonSum;
        private long latSum;
        private int west = Integer.MAX_VALUE;
        private int south = Integer.MAX_VALUE;
        private int east = Integer.MIN_VALUE;
        private int north = Integer.MIN_VALUE;
        private double priceMin = Double.POSITIVE_INFINITY;

        void add(ListingRow listing) {
            int lon = listing.lonE7();
            int lat = listing.latE7();
            count++;
            lonSum += lon;
            latSum += lat;
            west = Math.min(west, lon);
            east = Math.max(east, lon);
            south = Math.min(south, lat);
            north = Math.max(north, lat);
            priceMin = Math.min(priceMin, listing.price());
            if (count <= FEW) {
                first.add(new Single(listing.id(), listing.deal(), listing.type(), lon, lat, listing.price()));
            }
        }

        void tell(List<MapFeature> features) {
            if (count <= FEW) {
                first.forEach(single -> features.add(single.feature()));
                return;
            }
            List<Double> box = List.of(Box.degrees(west), Box.degrees(south), Box.degrees(east), Box.degrees(north));
            features.add(MapFeature.at(
                    Box.degrees((int) (lonSum / count)),
                    Box.degrees((int) (latSum / count)),
                    MapProperties.ofCluster(count, Money.of(priceMin), box)));
        }
    }

    private record Single(UUID id, Deal deal, PropertyType type, int lonE7, int latE7, double price) {

        MapFeature feature() {
            return MapFeature.at(
                    Box.degrees(lonE7),
                    Box.degrees(latE7),
                    MapProperties.ofListing(id.toString(), deal, type, Money.of(price)));
        }
    }

    /** Roubles as the API writes them. */
    private static final class Money {

        static BigDecimal of(double roubles) {
            BigDecimal value = BigDecimal.valueOf(roubles).stripTrailingZeros();
            return value.scale() < 0 ? value.setScale(0) : value;
        }
    }
}
