package ai.wewall.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.identity.TelegramAccount;
import ai.wewall.platform.security.Macs;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InitDataVerifierTest {

    private static final String TOKEN = "42:secret-of-the-bot";
    private static final Instant NOW = Instant.ofEpochSecond(1_790_000_000);
    private static final String USER = "{\"id\":7,\"first_name\":\"Анна \\u0026 Co\"}";

    private final InitDataVerifier verifier = new InitDataVerifier(
            TOKEN,
            json -> json.contains("\"id\":7")
                    ? Optional.of(new TelegramAccount(7, "Анна", null, null, "ru"))
                    : Optional.empty());

    @Test
    void signedDataNamesItsAccount() {
        assertThat(verify(signed(fields(NOW), TOKEN)))
                .isInstanceOfSatisfying(
                        InitDataCheck.Genuine.class,
                        genuine -> assertThat(genuine.account().id()).isEqualTo(7));
    }

    @Test
    void sameDataIsGoodAgainWithinItsHour() {
        String data = signed(fields(NOW.minusSeconds(3_599)), TOKEN);

        assertThat(verify(data)).isInstanceOf(InitDataCheck.Genuine.class);
        assertThat(verify(data)).isInstanceOf(InitDataCheck.Genuine.class);
    }

    @Test
    void orderOfFieldsDoesNotMatter() {
        String data = signed(fields(NOW), TOKEN);
        String turned = data.substring(data.lastIndexOf('&') + 1) + "&" + data.substring(0, data.lastIndexOf('&'));

        assertThat(verify(turned)).isInstanceOf(InitDataCheck.Genuine.class);
    }

    @Test
    void dataOlderThanAnHourHasExpired() {
        assertThat(verify(signed(fields(NOW.minusSeconds(3_601)), TOKEN))).isInstanceOf(InitDataCheck.Expired.class);
    }

    @Test
    void dataOfTheFutureIsInvalid() {
        assertThat(verify(signed(fields(NOW.plusSeconds(61)), TOKEN))).isInstanceOf(InitDataCheck.Invalid.class);
        assertThat(verify(signed(fields(NOW.plusSeconds(59)), TOKEN))).isInstanceOf(InitDataCheck.Genuine.class);
    }

    @Test
    void dataOfAnotherBotIsInvalid() {
        assertThat(verify(signed(fields(NOW), "43:another"))).isInstanceOf(InitDataCheck.Invalid.class);
    }

    @Test
    void changedHashIsInvalid() {
        String data = signed(fields(NOW), TOKEN);
        char last = data.charAt(data.length() - 1);

        assertThat(verify(data.substring(0, data.length() - 1) + (last == '0' ? '1' : '0')))
                .isInstanceOf(InitDataCheck.Invalid.class);
        assertThat(verify(data.substring(0, data.length() - 64) + "0".repeat(64)))
                .isInstanceOf(InitDataCheck.Invalid.class);
        assertThat(verify(data.substring(0, data.indexOf("&hash")))).isInstanceOf(InitDataCheck.Invalid.class);
    }

    @Test
    void fieldAddedAfterSigningIsInvalid() {
        assertThat(verify(signed(fields(NOW), TOKEN) + "&start_param=x")).isInstanceOf(InitDataCheck.Invalid.class);
    }

    @Test
    void fieldThatComesTwiceIsInvalid() {
        assertThat(verify(signed(fields(NOW), TOKEN) + "&query_id=q")).isInstanceOf(InitDataCheck.Invalid.class);
    }

    @Test
    void keyAndMessageSwappedIsInvalid() {
        byte[] swapped = Macs.sha256(TOKEN.getBytes(StandardCharsets.UTF_8), "WebAppData");

        assertThat(verify(signed(fields(NOW), swapped))).isInstanceOf(InitDataCheck.Invalid.class);
    }

    @Test
    void userWhoIsNobodyIsInvalid() {
        Map<String, String> fields = fields(NOW);
        fields.put("user", "{\"id\":\"1e400\"}");

        assertThat(verify(signed(fields, TOKEN))).isInstanceOf(InitDataCheck.Invalid.class);
    }

    @Test
    void withoutATokenNothingIsGenuine() {
        InitDataVerifier tokenless =
                new InitDataVerifier("", json -> Optional.of(new TelegramAccount(7, "Анна", null, null, "ru")));

        assertThat(tokenless.verify(signed(fields(NOW), ""), NOW)).isInstanceOf(InitDataCheck.Invalid.class);
    }

    @Test
    void anythingElseIsInvalid() {
        assertThat(verify("")).isInstanceOf(InitDataCheck.Invalid.class);
        assertThat(verify("&&&")).isInstanceOf(InitDataCheck.Invalid.class);
        assertThat(verify("a=%zz")).isInstanceOf(InitDataCheck.Invalid.class);
        assertThat(verify("a=" + "x".repeat(65_536))).isInstanceOf(InitDataCheck.Invalid.class);
    }

    private InitDataCheck verify(String data) {
        return verifier.verify(data, NOW);
    }

    private static Map<String, String> fields(Instant signedAt) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("query_id", "q");
        fields.put("user", USER);
        fields.put("auth_date", Long.toString(signedAt.getEpochSecond()));
        fields.put("signature", "third-party");
        return fields;
    }

    private static String signed(Map<String, String> fields, String token) {
        return signed(fields, Macs.sha256("WebAppData".getBytes(StandardCharsets.UTF_8), token));
    }

    private static String signed(Map<String, String> fields, byte[] key) {
        String lines = new TreeMap<>(fields)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("\n"));
        String query = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query + "&hash=" + HexFormat.of().formatHex(Macs.sha256(key, lines));
    }
}
