package ai.wewall.sandbox.telegram.person;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks launch data as a product would, by a computation of its own. */
class LaunchDataTest {

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final long person = sandbox.person();

    @Test
    void signatureHoldsForTheClientBot() throws Exception {
        Map<String, String> fields = fields("");

        assertThat(fields.get("hash")).isEqualTo(hash(fields, sandbox.bot().token()));
        assertThat(fields.get("hash")).isNotEqualTo(hash(fields, sandbox.staff().token()));
    }

    @Test
    void staffBotSignsWithItsOwnToken() throws Exception {
        Map<String, String> fields = fields("?bot=staff");

        assertThat(fields.get("hash")).isEqualTo(hash(fields, sandbox.staff().token()));
    }

    @Test
    void dataTellsWhoAndWhen() {
        Map<String, String> fields = fields("");
        JsonNode user = new JsonMapper().readTree(fields.get("user"));

        assertThat(user.path("id").asLong()).isEqualTo(person);
        assertThat(user.path("language_code").asString()).isEqualTo("ru");
        assertThat(Instant.ofEpochSecond(Long.parseLong(fields.get("auth_date"))))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void startParameterIsSignedToo() throws Exception {
        Map<String, String> fields = fields("?start_param=l_42");

        assertThat(fields).containsEntry("start_param", "l_42");
        assertThat(fields.get("hash")).isEqualTo(hash(fields, sandbox.bot().token()));
    }

    @Test
    void strangeStartParameterIsRefused() {
        assertThat(sandbox.get("/telegram/api/users/" + person + "/init-data?start_param=a%20b")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void sharedContactIsSignedInTheSameWay() throws Exception {
        String response = sandbox.get("/telegram/client/" + person + "/client/contact")
                .body()
                .path("response")
                .asString();

        Map<String, String> fields = decoded(response);
        assertThat(fields.get("hash")).isEqualTo(hash(fields, sandbox.bot().token()));
        assertThat(fields.get("contact")).contains("\"user_id\":" + person);
    }

    private Map<String, String> fields(String query) {
        return decoded(sandbox.get("/telegram/api/users/" + person + "/init-data" + query)
                .body()
                .path("initData")
                .asString());
    }

    private static Map<String, String> decoded(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> List.of(pair.split("=", 2)))
                .collect(Collectors.toMap(
                        List::getFirst, pair -> URLDecoder.decode(pair.getLast(), StandardCharsets.UTF_8)));
    }

    private static String hash(Map<String, String> fields, String token) throws Exception {
        String checked = fields.entrySet().stream()
                .filter(field -> !field.getKey().equals("hash"))
                .map(field -> field.getKey() + "=" + field.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        byte[] secret = mac("WebAppData".getBytes(StandardCharsets.UTF_8), token);
        return HexFormat.of().formatHex(mac(secret, checked));
    }

    private static byte[] mac(byte[] key, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
