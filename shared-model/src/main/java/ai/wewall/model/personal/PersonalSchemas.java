package ai.wewall.model.personal;

import static ai.wewall.model.schema.Field.optional;
import static ai.wewall.model.schema.Field.required;
import static ai.wewall.model.schema.Types.choice;
import static ai.wewall.model.schema.Types.integer;
import static ai.wewall.model.schema.Types.listOf;
import static ai.wewall.model.schema.Types.matching;
import static ai.wewall.model.schema.Types.nested;
import static ai.wewall.model.schema.Types.text;

import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;
import ai.wewall.model.search.SearchSchemas;
import java.util.HashSet;

/** The field tables of what a person keeps. */
public final class PersonalSchemas {

    private static final ValueType ID = text(1, 100);

    /** Something to read, of which no more than signs is a name. */
    private static final ValueType NAME = matching("(?s).{0,99}\\S.{0,99}", 100);

    public static final ObjectSchema PAGE = ObjectSchema.of(
            PageQuery.class,
            optional("cursor", text(1, 4096), "Where the page begins."),
            optional("limit", integer(1, 100), "Entries on the page; 20 when absent."));

    public static final ObjectSchema KEEP =
            ObjectSchema.of(KeepRequest.class, required("listingId", ID, "The listing."));

    public static final ObjectSchema COMPARISON = ObjectSchema.of(
                    ComparisonRequest.class,
                    optional("name", NAME, "What the person calls it."),
                    required("listingIds", listOf(ID, 2, 5), "Two to five different listings."))
            .with(ComparisonRequest.class, (request, verdict) -> {
                if (verdict.isSound("listingIds")
                        && new HashSet<>(request.listingIds()).size()
                                < request.listingIds().size()) {
                    verdict.refuse("listingIds", "DUPLICATE");
                }
            });

    public static final ObjectSchema SAVED_SEARCH = ObjectSchema.of(
            SavedSearchRequest.class,
            required("name", NAME, "What the person calls it."),
            required("criteria", nested(() -> SearchSchemas.CRITERIA), "What is looked for."),
            optional("text", text(0, 1000), "Words of title, description, address or business centre."),
            optional("notify", choice(Notify.class), "How soon to hear of finds; OFF when absent."));

    public static final ObjectSchema SAVED_SEARCH_CHANGE = ObjectSchema.of(
            SavedSearchChange.class,
            optional("name", NAME, "What the person calls it."),
            optional("criteria", nested(() -> SearchSchemas.CRITERIA), "What is looked for."),
            optional("text", text(0, 1000), "Words; an empty text takes them away."),
            optional("notify", choice(Notify.class), "How soon to hear of finds."),
            optional("version", integer(1, Long.MAX_VALUE), "The version that was seen."));

    private PersonalSchemas() {}
}
