package ai.wewall.listings.domain.demo;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.demo.city.City;
import ai.wewall.listings.domain.demo.offer.Lot;
import ai.wewall.listings.domain.demo.offer.Lots;
import ai.wewall.listings.domain.demo.text.Storyteller;
import ai.wewall.listings.domain.geography.Moscow;
import ai.wewall.platform.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The demo market: for each index an invented listing, always the same for the same seed, whatever the day and whatever
 * was asked before. It stands as of {@link #TODAY}.
 */
public final class DemoMarket {

    /** The day as of which the market stands; leases run on after it, offers were published in the half year before. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private static final double OLDEST_DAYS = 182;
    private static final int WORKDAY_BEGINS_UTC = 6;
    private static final int WORKDAY_ENDS_UTC = 18;

    private final long seed;
    private final Lots lots;
    private final Storyteller storyteller = new Storyteller();

    /** Builds the city in which it takes place. */
    public DemoMarket(Moscow moscow, long seed) {
        this.seed = seed;
        this.lots = new Lots(new City(moscow, seed), TODAY);
    }

    /** The listing of an index, from 0 without end. */
    public Listing listing(int index) {
        Lot lot = lot(index);
        Dice dice = Dice.of(seed, "words", index);
        Instant published = published(dice);
        ListingId id = new ListingId(Ids.version7(published.toEpochMilli(), dice.bits(), dice.bits()));
        return Listing.ofDemo(
                id, lot.told(storyteller.tell(lot, dice)), lot.site().around(), published, updated(published, dice));
    }

    /** The offer behind the listing of an index. */
    Lot lot(int index) {
        return lots.draw(Dice.of(seed, "lot", index));
    }

    /** More often lately than long ago, and in working hours. */
    private static Instant published(Dice dice) {
        int daysAgo = 1 + (int) dice.peaked(0, 10, OLDEST_DAYS);
        Instant day = TODAY.minusDays(daysAgo).atStartOfDay(ZoneOffset.UTC).toInstant();
        return day.plusMillis(dice.between(WORKDAY_BEGINS_UTC * 3_600_000, WORKDAY_ENDS_UTC * 3_600_000));
    }

    private static Instant updated(Instant published, Dice dice) {
        if (dice.chance(0.5)) {
            return published;
        }
        Duration age =
                Duration.between(published, TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());
        return published.plusMillis((long) (age.toMillis() * dice.unit()));
    }
}
