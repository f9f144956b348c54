package ai.wewall.chat.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "8 (495) 123-45-67, +74951234567",
        "+7 495 123 45 67,  +74951234567",
        "495 123-45-67,     +74951234567",
        "7 916 123 45 67,   +79161234567",
        "+44 20 7946 0958,  +442079460958",
        "+8 21 234 5678 90, +82123456789 0"
    })
    void numberIsReadAsPeopleWriteIt(String written, String e164) {
        assertThat(PhoneNumber.of(written).e164()).isEqualTo(e164.replace(" ", ""));
    }
}
