package ai.wewall.telegram.application.dialogue;

import static ai.wewall.telegram.application.dialogue.Talk.html;
import static ai.wewall.telegram.application.dialogue.Talk.labels;
import static ai.wewall.telegram.application.dialogue.Talk.links;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.personal.Notify;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.twin.FakeMarket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code /start s_<token>} and {@code /start c_<token>}: what somebody has shared. */
class SharedLinksTest {

    private static final SearchCriteria RENT =
            SearchCriteria.none().toBuilder().deal(Deal.RENT).build();

    private final FakeMarket market = FakeMarket.of(7);
    private final Talk anna = Talk.over(market);

    @Test
    void sharedSearchIsShownAndItsCriteriaAreThePersonsNow() {
        anna.shares.search("tok", "Офисы <b>Анны</b>", RENT, null);

        List<Outgoing> answer = anna.opens("/start s_tok");

        assertThat(html(answer.getFirst())).contains("подборку «Офисы &lt;b&gt;Анны&lt;/b&gt;»");
        assertThat(html(answer.getLast())).contains("Аренда", "Нашлось 7 предложений");
        assertThat(labels(answer.getLast())).contains("Сохранить себе", "Следить");
        assertThat(anna.state().criteria()).isEqualTo(RENT);
    }

    @Test
    void sharedSearchCanBeKept() {
        anna.shares.search("tok", "Офисы", RENT, null);

        List<Outgoing> kept = anna.pressesAll(anna.opens("/start s_tok").getLast(), "Сохранить себе");

        assertThat(labels(kept.getFirst())).contains("Следить").doesNotContain("Сохранить себе");
        assertThat(html(kept.getLast())).startsWith("Сохранил себе, без уведомлений");
        assertThat(market.searches.get(anna.person())).singleElement().satisfies(search -> {
            assertThat(search.criteria()).isEqualTo(RENT);
            assertThat(search.notice()).isEqualTo(Notify.OFF);
        });
    }

    @Test
    void wordsThatAreNotSearchedHereAreTold() {
        anna.shares.search("tok", "Лофты", RENT, "кирпич");

        assertThat(html(anna.opens("/start s_tok").getFirst())).contains("слова «кирпич»");
    }

    @Test
    void sharedSearchThatFindsNothingSaysSo() {
        anna.shares.search("tok", "Офисы", RENT, null);
        market.fitting(criteria -> criteria.deal() == null);

        assertThat(html(anna.opens("/start s_tok").getLast())).contains("сейчас ничего нет");
    }

    @Test
    void closedAndUnknownLinksAreToldKindly() {
        assertThat(html(anna.says("/start s_gone"))).contains("Этой подборки больше нет");
        assertThat(labels(anna.says("/start s_"))).hasSize(3);
        assertThat(html(anna.says("/start c_gone"))).contains("Этого расчёта больше нет");
        assertThat(labels(anna.says("/start c_"))).hasSize(3);
    }

    @Test
    void sharedCalculationIsSummedUp() {
        anna.shares.calculation("tok", "Магазин & склад", 50_000_000);

        Outgoing answer = anna.says("/start c_tok");

        assertThat(html(answer).replace('\u00a0', ' '))
                .contains("<b>Магазин &amp; склад</b>", "Цена: 50 000 000 ₽", "14,2 % годовых", "NPV: 3 456 789 ₽")
                .contains("на вложенный рубль: 2,1", "8,4 года")
                .doesNotContain("первого года");
        assertThat(links(answer)).containsExactly("https://wewall.example/miniapp/c/tok");
    }

    @Test
    void calculationThatTodaysRulesRefuseIsShownAllTheSame() {
        anna.shares.calculation("tok", null, 1_000).refusing();

        Outgoing answer = anna.says("/start c_tok");

        assertThat(html(answer)).contains("по сегодняшним правилам").doesNotContain("IRR");
        assertThat(links(answer)).hasSize(1);
    }
}
