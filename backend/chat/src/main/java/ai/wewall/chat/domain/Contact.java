package ai.wewall.chat.domain;

import ai.wewall.model.chat.LeadContact;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a person, in one form each.
 *
 * @param telegram a username without {@code @}
 */
public record Contact(
        String name,
        @Nullable PhoneNumber phone,
        @Nullable String email,
        @Nullable String telegram) {

    /** What the person wrote, cleaned. */
    public static Contact of(LeadContact written) {
        String phone = written.phone();
        String email = written.email();
        String telegram = written.telegram();
        return new Contact(
                written.name().strip(),
                phone == null ? null : PhoneNumber.of(phone),
                email == null ? null : email.toLowerCase(Locale.ROOT),
                telegram == null || !telegram.startsWith("@") ? telegram : telegram.substring(1));
    }
}
