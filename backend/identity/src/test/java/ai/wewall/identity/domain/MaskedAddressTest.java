package ai.wewall.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedAddressTest {

    @ParameterizedTest
    @CsvSource({"anna@wewall.test, an…@wewall.test", "ab@c.de, a…@c.de", "a@b.cd, …@b.cd", "a@b@c.de, a…@c.de"})
    void ownerRecognisesIt(String email, String shown) {
        assertThat(MaskedAddress.of(email)).isEqualTo(shown);
    }
}
