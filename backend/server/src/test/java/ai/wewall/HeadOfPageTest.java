package ai.wewall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadOfPageTest {

    private static final String PAGE = """
            <html><head><meta
              name="description"
              content="general"
            /><title>WEWALL</title></head><body><div id="app"></div></body></html>""";

    @Test
    void titleAndDescriptionTakeThePlaceOfTheGeneralOnes() {
        String page = new HeadOfPage("Офис").named("description", "У метро").into(PAGE);

        assertThat(page)
                .containsOnlyOnce("<title>")
                .contains("<title>Офис</title>", "<meta name=\"description\" content=\"У метро\">")
                .doesNotContain("general");
    }

    @Test
    void nothingOfAListingBecomesMarkup() {
        String evil = "\"><script>alert(1)</script>$1\\";
        String page = new HeadOfPage(evil)
                .named("description", evil)
                .property("og:title", evil)
                .canonical(evil)
                .data("{\"name\":\"</script><script>alert(1)</script>\"}")
                .withoutScripts(evil, evil)
                .into(PAGE);

        assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;alert(1)&lt;/script&gt;$1\\");
    }
}
