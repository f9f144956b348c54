package ai.wewall.search.domain.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.roaringbitmap.RoaringBitmap;

/** For every value of every closed set, the rows that have it. */
final class Bitmaps {

    private static final int MOST_VALUES = 16;

    private final RoaringBitmap[] deal;
    private final RoaringBitmap[] type;
    private final RoaringBitmap[] buildingClass;
    private final RoaringBitmap[] okrug;
    private final RoaringBitmap[] feature;
    private final RoaringBitmap[] ring;
    private final RoaringBitmap[] businessDistrict;
    private final RoaringBitmap[] purpose;
    private final RoaringBitmap tenanted = new RoaringBitmap();
    private final List<RoaringBitmap> district = new ArrayList<>();
    private final List<RoaringBitmap> station = new ArrayList<>();

    Bitmaps(Columns columns) {
        this.deal = byBit(columns, Traits::deal);
        this.type = byBit(columns, Traits::type);
        this.buildingClass = byBit(columns, Traits::buildingClass);
        this.okrug = byBit(columns, Traits::okrug);
        this.feature = byBit(columns, Traits::features);
        this.ring = byBit(columns, Traits::rings);
        this.businessDistrict = byBit(columns, Traits::businessDistrict);
        this.purpose = byBit(columns, Traits::purposes);
        for (int row = 0; row < columns.listings.length; row++) {
            addNames(columns, row);
        }
    }

    private void addNames(Columns columns, int row) {
        if (columns.listings[row].traits().tenanted()) {
            tenanted.add(row);
        }
        at(district, columns.district[row]).add(row);
        for (int packed : columns.metro[row]) {
            at(station, Columns.station(packed)).add(row);
        }
    }

    private static RoaringBitmap at(List<RoaringBitmap> bitmaps, int number) {
        while (bitmaps.size() <= number) {
            bitmaps.add(new RoaringBitmap());
        }
        return bitmaps.get(number);
    }

    private static RoaringBitmap[] byBit(Columns columns, ToIntFunction<Traits> trait) {
        RoaringBitmap[] bitmaps = new RoaringBitmap[MOST_VALUES];
        java.util.Arrays.setAll(bitmaps, value -> new RoaringBitmap());
        for (int row = 0; row < columns.listings.length; row++) {
            for (int bits = trait.applyAsInt(columns.listings[row].traits()); bits != 0; bits &= bits - 1) {
                bitmaps[Integer.numberOfTrailingZeros(bits)].add(row);
            }
        }
        return bitmaps;
    }

    RoaringBitmap deals(int bits) {
        return anyOf(deal, bits);
    }

    RoaringBitmap types(int bits) {
        return anyOf(type, bits);
    }

    RoaringBitmap classes(int bits) {
        return anyOf(buildingClass, bits);
    }

    RoaringBitmap okrugs(int bits) {
        return anyOf(okrug, bits);
    }

    RoaringBitmap rings(int bits) {
        return anyOf(ring, bits);
    }

    RoaringBitmap businessDistricts(int bits) {
        return anyOf(businessDistrict, bits);
    }

    RoaringBitmap purposes(int bits) {
        return anyOf(purpose, bits);
    }

    RoaringBitmap tenanted() {
        return tenanted;
    }

    RoaringBitmap features(int bits) {
        List<RoaringBitmap> wanted = new ArrayList<>();
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            wanted.add(feature[Integer.numberOfTrailingZeros(rest)]);
        }
        return RoaringBitmap.and(wanted.iterator(), 0L, 1L << 32);
    }

    RoaringBitmap districts(boolean[] flags) {
        return anyOf(district, flags);
    }

    RoaringBitmap stations(boolean[] flags) {
        return anyOf(station, flags);
    }

    private static RoaringBitmap anyOf(RoaringBitmap[] bitmaps, int bits) {
        RoaringBitmap any = new RoaringBitmap();
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            any.or(bitmaps[Integer.numberOfTrailingZeros(rest)]);
        }
        return any;
    }

    private static RoaringBitmap anyOf(List<RoaringBitmap> bitmaps, boolean[] flags) {
        RoaringBitmap any = new RoaringBitmap();
        for (int number = 0; number < flags.length; number++) {
            if (flags[number]) {
                any.or(bitmaps.get(number));
            }
        }
        return any;
    }
}
