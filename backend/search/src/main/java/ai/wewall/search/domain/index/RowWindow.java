package ai.wewall.search.domain.index;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.PropertyType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The window on the rows of one segment. */
final class RowWindow implements ListingRow {

    private static final Deal[] DEALS = Deal.values();
    private static final PropertyType[] TYPES = PropertyType.values();
    private static final BuildingClass[] CLASSES = BuildingClass.values();

    private final Segment segment;
    private final Registry registry;
    private int row;

    RowWindow(Segment segment, Registry registry) {
        this.segment = segment;
        this.registry = registry;
    }

    RowWindow at(int next) {
        this.row = next;
        return this;
    }

    @Override
    public UUID id() {
        return segment.id(row);
    }

    @Override
    public Deal deal() {
        return DEALS[SetField.DEAL.valueIn(segment.traits[row])];
    }

    @Override
    public PropertyType type() {
        return TYPES[SetField.TYPE.valueIn(segment.traits[row])];
    }

    @Override
    public @Nullable BuildingClass buildingClass() {
        int value = SetField.BUILDING_CLASS.valueIn(segment.traits[row]);
        return value < 0 ? null : CLASSES[value];
    }

    @Override
    public int features() {
        return (int) SetField.FEATURE.ownBits(segment.traits[row]);
    }

    @Override
    public boolean tenanted() {
        return SetField.TENANTED.valueIn(segment.traits[row]) == 0;
    }

    @Override
    public double price() {
        return segment.numbers(NumberField.PRICE).at(row);
    }

    @Override
    public double pricePerSqm() {
        return segment.numbers(NumberField.PRICE_PER_SQM).at(row);
    }

    @Override
    public double area() {
        return segment.numbers(NumberField.AREA).at(row);
    }

    @Override
    public double floor() {
        return segment.numbers(NumberField.FLOOR).at(row);
    }

    @Override
    public int lonE7() {
        return segment.lon[row];
    }

    @Override
    public int latE7() {
        return segment.lat[row];
    }

    @Override
    public String district() {
        return registry.districts.name(segment.district[row]);
    }

    @Override
    public @Nullable String businessCentre() {
        int centre = segment.centre[row];
        return centre < 0 ? null : registry.centres.name(centre);
    }

    @Override
    public @Nullable String firstStation() {
        int near = segment.metroStart[row];
        return near == segment.metroStart[row + 1] ? null : registry.stations.name(Metro.station(segment.metro[near]));
    }

    @Override
    public byte[] card() {
        return segment.cards[row];
    }
}
