package ai.wewall.listings.adapter.postgres;

import static ai.wewall.listings.domain.ListingFixture.office;
import static ai.wewall.listings.domain.ListingFixture.published;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.application.Listings;
import ai.wewall.listings.application.PublishedListings;
import ai.wewall.listings.application.PublishedListingsContract;
import ai.wewall.listings.domain.Listing;
import ai.wewall.platform.event.EventPosition;
import ai.wewall.platform.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.scheduler.Schedulers;

class CopyPublishedListingsTest implements PublishedListingsContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("listings");

    @Override
    public Listings listings() {
        return new R2dbcListings(DATABASE.client());
    }

    @Override
    public PublishedListings publishedListings() {
        return new CopyPublishedListings(DATABASE.jdbc(), Schedulers.boundedElastic());
    }

    @Test
    void positionLeavesOutATransactionThatIsStillOpen() throws SQLException {
        try (Connection open = DATABASE.jdbc().open()) {
            open.setAutoCommit(false);
            long transaction = transactionOf(open);

            EventPosition position = publishedListings().readAll(listing -> {}).block();

            assertThat(position.horizon()).isLessThanOrEqualTo(transaction);
            open.rollback();
        }
    }

    @Test
    void whatIsWrittenMeanwhileIsNotInTheSnapshot() {
        listings().add(published(office())).block();
        Listing late = published(office());
        List<Listing> read = new ArrayList<>();

        publishedListings()
                .readAll(listing -> {
                    if (read.isEmpty()) {
                        listings().add(late).block();
                    }
                    read.add(listing);
                })
                .block();

        assertThat(read).isNotEmpty().doesNotContain(late);
    }

    private static long transactionOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pg_current_xact_id()::text")) {
            rows.next();
            return Long.parseUnsignedLong(rows.getString(1));
        }
    }
}
