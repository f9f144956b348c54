package ai.wewall.chat.adapter.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.chat.LegalText;
import ai.wewall.model.chat.LegalTextKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalFilesTest {

    private final LegalFiles texts = new LegalFiles();

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyKindIsThereInEachLanguage(String locale) {
        assertThat(texts.in(locale)).extracting(LegalText::kind).containsExactlyInAnyOrder(LegalTextKind.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"consent-1-ru", "policy-1-en"})
    void textIsFoundByItsId(String id) {
        assertThat(texts.find(id)).hasValueSatisfying(text -> {
            assertThat(text.id()).isEqualTo(id);
            assertThat(text.title()).isNotBlank().doesNotContain("\n");
            assertThat(text.body()).hasSizeGreaterThan(500);
            assertThat(text.sha256()).matches("[0-9a-f]{64}");
        });
    }

    /** What is told to be a draft says so in its body, too. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void draftSaysSo(String locale) {
        assertThat(texts.in(locale))
                .allSatisfy(text -> assertThat(
                                text.body().startsWith("Проект") || text.body().startsWith("Draft"))
                        .isEqualTo(text.draft()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"consent-2-ru", "", "../application.yaml"})
    void unknownTextIsNotFound(String id) {
        assertThat(texts.find(id)).isEmpty();
    }
}
