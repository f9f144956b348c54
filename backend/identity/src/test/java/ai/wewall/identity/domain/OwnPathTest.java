package ai.wewall.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/account", "/search?deal=RENT&text=%D0%BE%D1%84%D0%B8%D1%81#map", "/l/1//2", "/a:b@c"})
    void pathOfOursIsTaken(String text) {
        assertThat(OwnPath.of(text)).contains(new OwnPath(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "account",
                "https://evil.test/",
                "//evil.test",
                "/\\evil.test",
                "/a\\b",
                "\\/evil.test",
                "/\t/evil.test",
                "/a\r\nSet-Cookie: x=y",
                " /account",
                "/офис",
                "javascript:alert(1)",
                "/api/v1/auth/logout"
            })
    void otherPlaceIsRefused(String text) {
        assertThat(OwnPath.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_501, 100_000})
    void endlessPathIsRefused(int length) {
        assertThat(OwnPath.of("/" + "a".repeat(length - 1))).isEmpty();
    }
}
