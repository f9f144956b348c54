package ai.wewall.model.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of listings as editors see them, the last changed first. */
public record StaffListingPage(
        List<StaffListing> items, @Nullable String nextCursor) {}
