package ai.wewall.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Launch data as Telegram makes it, by Telegram's own description and by nothing of ours. */
final class LaunchData {

    private LaunchData() {}

    /** Signed by a bot for the user of this id. */
    static String signed(String botToken, long userId, Instant at) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "auth_date",
                Long.toString(at.getEpochSecond()),
                "chat_instance",
                "-3788475317572404878",
                "signature",
                "third_party",
                "user",
                "{\"id\":" + userId + ",\"first_name\":\"Анна\",\"last_name\":\"\",\"username\":\"anna\","
                        + "\"language_code\":\"ru\",\"photo_url\":\"https:\\/\\/t.me\\/i\\/userpic\"}"));
        String lines = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("\n"));
        byte[] secret = hmac("WebAppData".getBytes(StandardCharsets.UTF_8), botToken);
        fields.put("hash", HexFormat.of().formatHex(hmac(secret, lines)));
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static byte[] hmac(byte[] key, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
