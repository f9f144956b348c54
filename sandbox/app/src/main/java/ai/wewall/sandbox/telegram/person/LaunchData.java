package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotIdentity;
import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.store.InlineMessages;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.store.Person;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.node.ObjectNode;

/** Signed launch data of Mini Apps. */
public final class LaunchData {

    private static final Pattern START_PARAM = Pattern.compile("[\\w-]{0,512}");
    private static final String HMAC = "HmacSHA256";

    private final BotDirectory bots;
    private final People people;
    private final InlineMessages opened;
    private final TelegramJson json;
    private final Clock clock;

    public LaunchData(BotDirectory bots, People people, InlineMessages opened, TelegramJson json, Clock clock) {
        this.bots = bots;
        this.people = people;
        this.opened = opened;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Launch data of a person at this moment.
     *
     * @param startParam what the link that opened it carried, empty for nothing
     */
    public String of(BotName bot, long personId, String startParam) {
        if (!START_PARAM.matcher(startParam).matches()) {
            throw Misstep.refused("a start parameter is up to 512 of A-Z, a-z, 0-9, _ and -");
        }
        BotIdentity identity = bots.of(bot);
        Map<String, String> fields = new TreeMap<>();
        fields.put("auth_date", Long.toString(clock.instant().getEpochSecond()));
        fields.put("user", user(people.known(personId)));
        if (startParam.isEmpty()) {
            String query = "AAH" + Long.toString(personId, 36) + Long.toString(clock.millis(), 36);
            opened.opened(bot, query, personId, clock.instant());
            fields.put("query_id", query);
        } else {
            fields.put("start_param", startParam);
            fields.put("chat_type", "sender");
            fields.put("chat_instance", Long.toString(personId * 7_919 + identity.id()));
        }
        return signed(identity, fields);
    }

    /** A person's own contact as a Mini App gets it when it was shared. */
    public String contact(BotName bot, long personId) {
        Person person = people.known(personId);
        ObjectNode contact = json.object().put("user_id", person.id());
        contact.put("phone_number", person.phone()).put("first_name", person.firstName());
        if (person.lastName() != null) {
            contact.put("last_name", person.lastName());
        }
        Map<String, String> fields = new TreeMap<>();
        fields.put("auth_date", Long.toString(clock.instant().getEpochSecond()));
        fields.put("contact", contact.toString());
        return signed(bots.of(bot), fields);
    }

    private static String signed(BotIdentity identity, Map<String, String> fields) {
        String checked = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("\n"));
        byte[] secret = hmac("WebAppData".getBytes(StandardCharsets.UTF_8), identity.token());
        fields.put("hash", HexFormat.of().formatHex(hmac(secret, checked)));
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String user(Person person) {
        ObjectNode user = json.object().put("id", person.id()).put("first_name", person.firstName());
        user.put("last_name", person.lastName() == null ? "" : person.lastName());
        if (person.username() != null) {
            user.put("username", person.username());
        }
        user.put("language_code", person.languageCode());
        user.put("allows_write_to_pm", true);
        return user.toString();
    }

    private static byte[] hmac(byte[] key, String message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
