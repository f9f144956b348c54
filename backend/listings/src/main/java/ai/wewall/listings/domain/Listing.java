package ai.wewall.listings.domain;

import ai.wewall.listings.Geography;
import ai.wewall.listings.ListingChanged;
import ai.wewall.listings.ListingId;
import ai.wewall.listings.domain.Refusal.Code;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.listing.ListingStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A listing: drafted, published, withdrawn, published again. It never changes itself; a command answers with the listing
 * that follows, one version higher, or with every reason against it.
 *
 * @param version rises by one with each change, the first being 1
 * @param demo whether it belongs to the demo market
 * @param surroundings what the geography tells of its place, or null while it has none
 * @param publishedAt when it was last published, or null while it never was
 */
public record Listing(
        ListingId id,
        long version,
        ListingStatus status,
        boolean demo,
        ListingContent content,
        @Nullable Surroundings surroundings,
        Figures figures,
        @Nullable Instant publishedAt,
        Instant updatedAt) {

    /** A new draft. */
    public static Decision draft(ListingId id, ListingContent content, Geography geography, Instant now) {
        List<Refusal> refusals = soundness(content);
        return decide(
                null,
                refusals,
                new Listing(
                        id,
                        1,
                        ListingStatus.DRAFT,
                        false,
                        content,
                        surroundings(content, geography),
                        Figures.of(content),
                        null,
                        whole(now)));
    }

    /**
     * A listing of the demo market, published from the start. The market is made by us, so one that breaks a rule is an
     * {@link IllegalStateException}.
     */
    public static Listing ofDemo(
            ListingId id, ListingContent content, Surroundings surroundings, Instant publishedAt, Instant updatedAt) {
        List<Refusal> refusals = new ArrayList<>(soundness(content));
        refusals.addAll(Completeness.check(content));
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("the demo market breaks the rules: " + refusals + " in " + content);
        }
        return new Listing(
                id,
                1,
                ListingStatus.PUBLISHED,
                true,
                content,
                surroundings,
                Figures.of(content),
                whole(publishedAt),
                whole(updatedAt));
    }

    /** Says something else of the premises. What was ever published has to stay complete. */
    public Decision change(ListingContent changed, Geography geography, Instant now) {
        List<Refusal> refusals = new ArrayList<>(soundness(changed));
        if (status != ListingStatus.DRAFT) {
            refusals.addAll(Completeness.check(changed));
        }
        return decide(
                this,
                refusals,
                new Listing(
                        id,
                        version + 1,
                        status,
                        demo,
                        changed,
                        surroundings(changed, geography),
                        Figures.of(changed),
                        publishedAt,
                        whole(now)));
    }

    /** Shows it to people, for the first time or again. */
    public Decision publish(Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (status == ListingStatus.PUBLISHED) {
            refusals.add(new Refusal("status", Code.ALREADY_PUBLISHED));
        }
        refusals.addAll(Completeness.check(content));
        return decide(this, refusals, next(ListingStatus.PUBLISHED, whole(now), now));
    }

    /** Takes it away from people. */
    public Decision withdraw(Instant now) {
        List<Refusal> refusals =
                status == ListingStatus.PUBLISHED ? List.of() : List.of(new Refusal("status", Code.NOT_PUBLISHED));
        return decide(this, refusals, next(ListingStatus.WITHDRAWN, publishedAt, now));
    }

    private Listing next(ListingStatus then, @Nullable Instant published, Instant now) {
        return new Listing(id, version + 1, then, demo, content, surroundings, figures, published, whole(now));
    }

    private static Decision decide(@Nullable Listing before, List<Refusal> refusals, Listing listing) {
        return refusals.isEmpty()
                ? new Decision.Accepted(listing, changed(before, listing))
                : new Decision.Refused(refusals);
    }

    private static ListingChanged changed(@Nullable Listing before, Listing after) {
        Optional<ShownPrice> old = before == null ? Optional.empty() : ShownPrice.of(before, after.updatedAt());
        Optional<ShownPrice> now = ShownPrice.of(after, after.updatedAt());
        BigDecimal price = now.map(ShownPrice::price).orElse(null);
        BigDecimal former = now.flatMap(
                        shown -> old.filter(each -> each.deal() == shown.deal() && !each.isSameAs(shown)))
                .map(ShownPrice::price)
                .orElse(null);
        return new ListingChanged(after.id().value(), after.version(), now.isPresent() && old.isEmpty(), price, former);
    }

    private static List<Refusal> soundness(ListingContent content) {
        List<Refusal> refusals = new ArrayList<>(Bounds.check(content));
        refusals.addAll(SoundLeases.check(content));
        Integer floor = content.premises().floor();
        Integer floors = content.building().floors();
        if (floor != null && floors != null && floor > floors) {
            refusals.add(new Refusal("floor", Code.ORDER));
        }
        return refusals;
    }

    private static @Nullable Surroundings surroundings(ListingContent content, Geography geography) {
        GeoPoint point = content.place().location();
        return point == null ? null : Surroundings.of(geography, point);
    }

    /** Milliseconds: PostgreSQL keeps no nanoseconds, and a screen shows less still. */
    private static Instant whole(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }
}
