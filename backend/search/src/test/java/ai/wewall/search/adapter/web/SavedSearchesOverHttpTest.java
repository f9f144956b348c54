package ai.wewall.search.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import ai.wewall.model.personal.Notify;
import ai.wewall.model.personal.SavedSearch;
import ai.wewall.model.personal.SavedSearchPage;
import ai.wewall.model.personal.Share;
import ai.wewall.model.personal.SharedSearch;
import ai.wewall.model.search.Deal;
import ai.wewall.search.testing.RunningSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class SavedSearchesOverHttpTest {

    private static final String SEARCHES = "/api/v1/me/searches";
    private static final String OFFICE =
            "{\"name\": \"Офис\", \"criteria\": {\"deal\": \"RENT\", \"metro\": [\"Сокол\"]}, \"text\": \"с ремонтом\","
                    + " \"notify\": \"DAILY\"}";

    @RegisterExtension
    static final RunningSearch APP = new RunningSearch();

    private final String anna = APP.guest();
    private final String boris = APP.guest();

    @Test
    void savedSearchIsThereAsItWasSaved() {
        SavedSearch saved = save(anna);

        assertThat(saved.criteria().deal()).isEqualTo(Deal.RENT);
        assertThat(saved.notice()).isEqualTo(Notify.DAILY);
        assertThat(saved.newCount()).isZero();
        assertThat(search(APP.call(anna, GET, SEARCHES + "/" + saved.id()))).isEqualTo(saved);
        assertThat(list(anna).items()).containsExactly(saved);
        assertThat(list(boris).items()).isEmpty();
    }

    @Test
    void patchChangesWhatItNames() {
        SavedSearch saved = save(anna);

        SavedSearch changed =
                search(APP.call(anna, PATCH, SEARCHES + "/" + saved.id(), "{\"notify\": \"OFF\", \"text\": \"\"}"));

        assertThat(changed.notice()).isEqualTo(Notify.OFF);
        assertThat(changed.text()).isNull();
        assertThat(changed.criteria()).isEqualTo(saved.criteria());
        assertThat(changed.version()).isEqualTo(saved.version() + 1);
    }

    @Test
    void versionThatIsNoLongerThereIsAConflict() {
        String own = SEARCHES + "/" + save(anna).id();
        APP.call(anna, PATCH, own, "{\"name\": \"А\", \"version\": 1}")
                .expectStatus()
                .isOk();

        APP.call(anna, PATCH, own, "{\"name\": \"Б\", \"version\": 1}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("VERSION_CONFLICT");
    }

    @Test
    void savedSearchIsItsOwnersAlone() {
        String own = SEARCHES + "/" + save(anna).id();

        APP.call(boris, GET, own).expectStatus().isNotFound();
        APP.call(boris, PATCH, own, "{\"name\": \"x\"}").expectStatus().isNotFound();
        APP.call(boris, PUT, own, OFFICE).expectStatus().isNotFound();
        APP.call(boris, POST, own + "/share").expectStatus().isNotFound();
        APP.call(boris, POST, own + "/seen").expectStatus().isNotFound();
        APP.call(boris, GET, own + "/matches").expectStatus().isNotFound();
        APP.call(boris, DELETE, own).expectStatus().isNotFound();
        APP.call("", GET, own).expectStatus().isUnauthorized();
        APP.call(anna, DELETE, own).expectStatus().isNoContent();
        APP.call(anna, GET, own).expectStatus().isNotFound();
    }

    @Test
    void sharedSearchIsForAnybodyUntilItIsTakenBack() {
        String own = SEARCHES + "/" + save(anna).id();
        Share share = share(own);

        SharedSearch shared = APP.call("", GET, "/api/v1/searches/shared/" + share.token())
                .expectBody(SharedSearch.class)
                .returnResult()
                .getResponseBody();

        assertThat(shared.name()).isEqualTo("Офис");
        assertThat(share(own)).isEqualTo(share);
        assertThat(share.url()).endsWith("/s/" + share.token());
        APP.call(anna, DELETE, own + "/share").expectStatus().isNoContent();
        APP.call("", GET, "/api/v1/searches/shared/" + share.token())
                .expectStatus()
                .isNotFound();
        assertThat(share(own).token()).isNotEqualTo(share.token());
    }

    @Test
    void sameKeySavesOnce() {
        for (int i = 0; i < 2; i++) {
            APP.keyed(anna, "key-1", SEARCHES, OFFICE).expectStatus().isCreated();
        }

        assertThat(list(anna).total()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"criteria": {}}                                                | name     | REQUIRED
            {"name": "  ", "criteria": {}}                                  | name     | INVALID_VALUE
            {"name": "x"}                                                   | criteria | REQUIRED
            {"name": "x", "criteria": {}, "notify": "HOURLY"}               | notify   | INVALID_VALUE
            {"name": "x", "criteria": {"area": {"min": 2, "max": 1}}}       | criteria.area | ORDER
            {"name": "x", "criteria": {}, "text": "a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 a13 a14 a15 a16 a17 a18 a19 a20 a21"} | text | TOO_MANY
            """)
    void refusedValueIsNamed(String body, String field, String code) {
        APP.call(anna, POST, SEARCHES, body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    private Share share(String own) {
        return APP.call(anna, POST, own + "/share")
                .expectStatus()
                .isOk()
                .expectBody(Share.class)
                .returnResult()
                .getResponseBody();
    }

    private static SavedSearch save(String token) {
        return search(APP.call(token, POST, SEARCHES, OFFICE).expectStatus().isCreated());
    }

    private static SavedSearch search(ResponseSpec answer) {
        return answer.expectBody(SavedSearch.class).returnResult().getResponseBody();
    }

    private static SavedSearchPage list(String token) {
        return APP.call(token, GET, SEARCHES)
                .expectBody(SavedSearchPage.class)
                .returnResult()
                .getResponseBody();
    }
}
