package ai.wewall.model.listing;

import static ai.wewall.model.schema.Field.optional;
import static ai.wewall.model.schema.Field.required;
import static ai.wewall.model.schema.Types.choice;
import static ai.wewall.model.schema.Types.integer;
import static ai.wewall.model.schema.Types.listOf;
import static ai.wewall.model.schema.Types.text;

import ai.wewall.model.schema.Field;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;
import java.util.ArrayList;
import java.util.List;

/** The field tables of listings as editors write them. */
public final class ListingSchemas {

    private static final ValueType VERSION = integer(1, 1L << 52);

    /** The body of a new listing. */
    public static final ObjectSchema DRAFT = new ObjectSchema(ListingDraft.class, ListingFields.ALL, List.of())
            .with(ListingDraft.class, SoundListing::check);

    /** The body of a change. */
    public static final ObjectSchema PATCH = new ObjectSchema(ListingPatch.class, patch(), List.of())
            .with(
                    ListingPatch.class,
                    (patch, verdict) -> SoundListing.check(patch.over(SoundListing.NOTHING), verdict));

    /** The body of a publication and of a withdrawal. */
    public static final ObjectSchema AT_VERSION =
            ObjectSchema.of(ListingVersion.class, required("version", VERSION, "The version that the editor saw."));

    /** The query of a list. */
    public static final ObjectSchema QUERY = ObjectSchema.of(
            StaffListingQuery.class,
            optional("status", choice(ListingStatus.class), "Only what stands there in its life."),
            optional("cursor", text(1, 2_000), "Where the page before ended."),
            optional("limit", integer(1, 100), "At most so many; 20 when absent."));

    private ListingSchemas() {}

    private static List<Field> patch() {
        ValueType names = choice(ListingFields.ALL.stream().map(Field::name).toArray(String[]::new));
        List<Field> fields = new ArrayList<>();
        fields.add(required("version", VERSION, "The version that the editor saw."));
        fields.add(optional("clear", listOf(names, 0, 50), "Names of fields that are to be empty from now on."));
        fields.addAll(ListingFields.ALL);
        return fields;
    }
}
