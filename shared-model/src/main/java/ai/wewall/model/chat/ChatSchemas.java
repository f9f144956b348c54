package ai.wewall.model.chat;

import static ai.wewall.model.schema.Field.optional;
import static ai.wewall.model.schema.Field.required;
import static ai.wewall.model.schema.Types.choice;
import static ai.wewall.model.schema.Types.listOf;
import static ai.wewall.model.schema.Types.matching;
import static ai.wewall.model.schema.Types.nested;
import static ai.wewall.model.schema.Types.text;

import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;
import ai.wewall.model.schema.Verdict;
import ai.wewall.model.search.SearchSchemas;
import java.util.stream.Stream;

/** The field tables of leads. */
public final class ChatSchemas {

    private static final ValueType ID = matching("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", 36);

    /** Seven to fifteen digits, as ITU-T E.164 allows, with what people write between them. */
    private static final String PHONE = "\\+?[\\s().-]*(\\d[\\s().-]*){7,15}";

    private static final String EMAIL = "[^\\s@<>,;]+@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+";

    private static final String USERNAME = "@?[A-Za-z][A-Za-z0-9_]{3,31}";

    public static final ObjectSchema CONTACT = ObjectSchema.of(
            LeadContact.class,
            required("name", matching("(?s).*\\S.*", 100), "How to address the person."),
            optional("phone", matching(PHONE, 40), "A phone number."),
            optional("email", matching(EMAIL, 254), "An e-mail address."),
            optional("telegram", matching(USERNAME, 33), "A Telegram username."));

    public static final ObjectSchema CONSENT = ObjectSchema.of(
            LeadConsent.class, required("textId", text(1, 100), "Id of the consent text that was agreed to."));

    public static final ObjectSchema LEAD = ObjectSchema.of(
                    LeadRequest.class,
                    required("kind", choice(LeadKind.class), "What is asked for."),
                    optional("listingId", ID, "The listing that it is about."),
                    optional("calculationId", ID, "The calculation that it is about."),
                    optional("criteria", nested(() -> SearchSchemas.CRITERIA), "What the person looks for."),
                    required("contact", nested(() -> CONTACT), "How to reach the person."),
                    optional("times", listOf(text(1, 100), 0, 10), "When it would suit."),
                    optional("message", text(0, 4000), "The person's own words."),
                    required("consent", nested(() -> CONSENT), "What the person agreed to."))
            .with(LeadRequest.class, ChatSchemas::reachable);

    private ChatSchemas() {}

    /** Nobody can be called back by a name alone. */
    private static void reachable(LeadRequest lead, Verdict verdict) {
        LeadContact contact = lead.contact();
        boolean sound = Stream.of("phone", "email", "telegram").allMatch(way -> verdict.isSound("contact." + way));
        if (sound
                && contact != null
                && contact.phone() == null
                && contact.email() == null
                && contact.telegram() == null) {
            verdict.refuse("contact.phone", "REQUIRED");
        }
    }
}
