package ai.wewall.listings.domain;

import static ai.wewall.listings.domain.ListingFixture.EMPTY;
import static ai.wewall.listings.domain.ListingFixture.MOSCOW;
import static ai.wewall.listings.domain.ListingFixture.NOW;
import static ai.wewall.listings.domain.ListingFixture.accepted;
import static ai.wewall.listings.domain.ListingFixture.draft;
import static ai.wewall.listings.domain.ListingFixture.newId;
import static ai.wewall.listings.domain.ListingFixture.office;
import static ai.wewall.listings.domain.ListingFixture.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ai.wewall.listings.ListingChanged;
import ai.wewall.listings.ListingId;
import ai.wewall.listings.domain.Refusal.Code;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.Ring;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingLifeTest {

    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void draftBeginsAtVersionOneAndSaysSo() {
        ListingId id = newId();

        Decision decision = Listing.draft(id, office(), MOSCOW, NOW);

        assertThat(decision).isInstanceOfSatisfying(Decision.Accepted.class, accepted -> {
            assertThat(accepted.event()).isEqualTo(new ListingChanged(id.value(), 1));
            assertThat(accepted.listing().status()).isEqualTo(ListingStatus.DRAFT);
            assertThat(accepted.listing().publishedAt()).isNull();
            assertThat(accepted.listing().demo()).isFalse();
        });
    }

    @Test
    void draftMayLackEverything() {
        assertThat(draft(EMPTY).surroundings()).isNull();
        assertThat(draft(EMPTY).figures()).isEqualTo(new Figures(null, null, null));
    }

    @Test
    void draftKnowsItsSurroundings() {
        Surroundings around = draft(office()).surroundings();

        assertThat(around.district()).isEqualTo("Тверской");
        assertThat(around.okrug()).isEqualTo(Okrug.CAO);
        assertThat(around.metro()).first().extracting(MetroWalk::name).isEqualTo("Белорусская");
        assertThat(around.inside()).containsExactly(Ring.TTK, Ring.MKAD);
        assertThat(around.businessDistrict()).isNull();
    }

    @Test
    void eachChangeRaisesTheVersionByOne() {
        Listing drafted = draft(office());
        Listing changed = accepted(drafted.change(office(), MOSCOW, LATER));
        Listing shown = accepted(changed.publish(LATER));
        Listing taken = accepted(shown.withdraw(LATER));
        Listing again = accepted(taken.publish(LATER.plusSeconds(1)));

        assertThat(List.of(drafted, changed, shown, taken, again))
                .extracting(Listing::version)
                .containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(again.publishedAt()).isEqualTo(LATER.plusSeconds(1));
        assertThat(again.updatedAt()).isEqualTo(LATER.plusSeconds(1));
    }

    @Test
    void changeMovesWhatFollowsFromIt() {
        Listing moved = accepted(draft(EMPTY).change(office(), MOSCOW, LATER));

        assertThat(moved.surroundings()).isEqualTo(draft(office()).surroundings());
        assertThat(moved.figures().pricePerSqm()).isEqualByComparingTo("30000");
    }

    @Test
    void incompleteListingIsNotPublishedAndEveryReasonIsTold() {
        assertThat(reasons(draft(EMPTY).publish(NOW)))
                .containsExactlyInAnyOrder(
                        required("title"),
                        required("description"),
                        required("deal"),
                        required("type"),
                        required("area"),
                        required("price"),
                        required("location"),
                        required("street"),
                        required("house"));
    }

    @Test
    void publishedListingStaysComplete() {
        Decision emptied = published(office()).change(EMPTY, MOSCOW, LATER);

        assertThat(reasons(emptied)).contains(required("title"), required("price"));
    }

    @Test
    void withdrawnListingStaysCompleteToo() {
        Listing withdrawn = accepted(published(office()).withdraw(NOW));

        assertThat(reasons(withdrawn.change(EMPTY, MOSCOW, LATER))).contains(required("area"));
    }

    @Test
    void whatIsPublishedIsNotPublishedAgain() {
        assertThat(reasons(published(office()).publish(LATER)))
                .containsExactly(new Refusal("status", Code.ALREADY_PUBLISHED));
    }

    @Test
    void onlyWhatIsPublishedIsWithdrawn() {
        Listing withdrawn = accepted(published(office()).withdraw(NOW));

        assertThat(reasons(draft(office()).withdraw(NOW))).containsExactly(new Refusal("status", Code.NOT_PUBLISHED));
        assertThat(reasons(withdrawn.withdraw(NOW))).containsExactly(new Refusal("status", Code.NOT_PUBLISHED));
    }

    @Test
    void readersSeeWhatWasEverPublishedAndNoDraft() {
        Listing shown = published(office());

        assertThat(ListingDetails.of(draft(office()))).isEmpty();
        assertThat(ListingDetails.of(shown)).get().satisfies(detail -> {
            assertThat(detail.address()).isEqualTo("Лесная улица, 7");
            assertThat(detail.photos()).hasSize(4).first().isEqualTo(detail.photo());
            assertThat(detail.photo()).isEqualTo("/api/v1/listings/" + shown.id() + "/photos/0");
            assertThat(detail.tenanted()).isFalse();
        });
        assertThat(ListingDetails.of(accepted(shown.withdraw(LATER))))
                .get()
                .extracting(detail -> detail.status())
                .isEqualTo(ListingStatus.WITHDRAWN);
    }

    @Test
    void demoListingThatBreaksARuleIsABrokenProgram() {
        Surroundings around = draft(office()).surroundings();

        assertThatIllegalStateException().isThrownBy(() -> Listing.ofDemo(newId(), EMPTY, around, NOW, NOW));
        assertThat(Listing.ofDemo(newId(), office(), around, NOW, NOW).demo()).isTrue();
    }

    private static Refusal required(String field) {
        return new Refusal(field, Code.REQUIRED);
    }

    private static List<Refusal> reasons(Decision decision) {
        return ((Decision.Refused) decision).reasons();
    }
}
