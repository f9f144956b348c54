package ai.wewall.telegram.application.dialogue;

import static ai.wewall.telegram.application.dialogue.Talk.html;
import static ai.wewall.telegram.application.dialogue.Talk.labels;
import static ai.wewall.telegram.application.dialogue.Talk.links;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.search.Intent;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.delivery.Picture;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.domain.reckoning.FileKind;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.Offers;
import ai.wewall.telegram.twin.Readings;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReckoningOffersTest {

    private static final String WISH = "окупаемость с кредитом 60% под 16 на 10 лет";

    private static final List<String> TERMS = List.of(
            "кредит 60%",
            "кредит 100%",
            "кредит 52,5 млн",
            "свои 20 млн",
            "свои 0%",
            "под 16",
            "под 0",
            "под 200",
            "на 1 месяц",
            "на 40 лет",
            "без кредита",
            "с кредитом",
            "аренда 450 тыс в месяц",
            "аренда 0 руб в месяц",
            "аренда 30 тыс за метр",
            "индексация -50%",
            "индексация 100%",
            "вакансия 100%",
            "держу 1 месяц",
            "держу 30 лет",
            "выход по 0,1%",
            "цена растет на 100% в год",
            "ставка дисконтирования 1000%",
            "расходы 900 млн в месяц",
            "цена 1 рубль",
            "цена 10000 млрд",
            "ремонт 5 млн",
            "только проценты",
            "дифференцированный",
            "на осно",
            "усн 15",
            "как физлицо",
            "без налогов",
            "под ключевую плюс 3");

    private final FakeMarket market = FakeMarket.of(3).put(Offers.letShop(9));
    private final Talk anna = Talk.over(market);

    private InvestmentRequest last() {
        return anna.office().kept.getLast().investment();
    }

    private Outgoing reckoned(String text) {
        anna.says("/start l_" + Offers.id(9));
        return anna.says(text);
    }

    @Test
    void openOfferIsReckonedOnTheTermsThatWereSaid() {
        Outgoing answer = reckoned(WISH);

        assertThat(last().loan().ltvPct()).isEqualTo(60);
        assertThat(last().loan().annualRatePct()).isEqualTo(16);
        assertThat(last().loan().termMonths()).isEqualTo(120);
        assertThat(html(answer))
                .startsWith("<b>Расчёт: Офис № 9")
                .contains("кредит 31,5\u00a0млн\u00a0₽ под 16\u00a0% на 10 лет", "IRR на свои деньги", "DSCR: минимум")
                .contains("Ваши условия: кредит 60\u00a0% цены, ставка 16\u00a0%, кредит на 10 лет.")
                .hasSizeLessThan(1_200);
    }

    @Test
    void offerOnSaleIsReckonedByTheButtonOfItsCard() {
        Outgoing card = anna.says("/start l_" + Offers.id(9));

        Outgoing answer = anna.presses(card, "Посчитать доходность");

        assertThat(html(answer)).startsWith("<b>Расчёт: Офис № 9").contains("без кредита");
    }

    @Test
    void chartShowsEveryYear() {
        Outgoing answer = reckoned(WISH);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Outgoing.Show.class,
                        show -> assertThat(show.picture())
                                .isInstanceOfSatisfying(
                                        Picture.OfFlows.class,
                                        flows -> assertThat(flows.yearly())
                                                .hasSize(11)
                                                .first()
                                                .satisfies(first ->
                                                        assertThat(first).isNegative())));
    }

    @Test
    void buttonsLeadToFilesChangesAndTheApp() {
        Outgoing answer = reckoned(WISH);

        assertThat(labels(answer))
                .containsExactly(
                        "Excel",
                        "PDF",
                        "Без кредита",
                        "Кредит 50 %",
                        "Кредит на 15 лет",
                        "Продать через 5 лет",
                        "Открыть в приложении");
        assertThat(links(answer)).allMatch(link -> link.startsWith("https://wewall.example/miniapp/calculator?kept="));
    }

    @Test
    void appOpensTheListingWhereNothingMoreIsKept() {
        anna.office().full = true;

        assertThat(links(reckoned(WISH)))
                .containsExactly("https://wewall.example/miniapp/calculator?listing=" + Offers.id(9));
    }

    @Test
    void laterWordsChangeWhatWasSaid() {
        reckoned(WISH);

        anna.says("а если под 14");
        assertThat(last().loan().annualRatePct()).isEqualTo(14);
        assertThat(last().loan().ltvPct()).isEqualTo(60);
        anna.says("а на 15 лет");
        assertThat(last().loan().termMonths()).isEqualTo(180);
        anna.says("а без кредита");
        assertThat(last().loan()).isNull();
        anna.says("а под 13");
        assertThat(last().loan().ltvPct()).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"продам через 7 лет", "держу 7 лет", "а если продам через 84 месяца"})
    void ownersWordsAreTermsHere(String text) {
        market.reading(request -> request.text().contains("продам")
                ? Readings.of(Intent.MANAGER, request.criteria())
                : Readings.byWords(request));
        reckoned(WISH);

        anna.says(text);

        assertThat(last().exit().years()).isEqualTo(7);
    }

    @Test
    void changesAreKeptAsOneCalculation() {
        reckoned(WISH);
        Outgoing second = anna.says("а если под 14");

        assertThat(links(second))
                .containsExactly("https://wewall.example/miniapp/calculator?kept=" + new java.util.UUID(7, 7));
    }

    @Test
    void buttonChangesTheCalculationUnderWhichItStands() {
        Outgoing first = reckoned(WISH);
        anna.says("а без кредита");

        anna.presses(first, "Кредит на 15 лет");

        assertThat(last().loan().termMonths()).isEqualTo(180);
        assertThat(last().loan().annualRatePct()).isEqualTo(16);
    }

    @Test
    void changeIsCalculatedOnceForTwoPresses() {
        Outgoing first = reckoned(WISH);

        assertThat(anna.pressesAll(first, "Кредит 50 %")).hasSize(1);
        assertThat(anna.pressesAll(first, "Кредит 50 %")).isEmpty();
        assertThat(anna.turn.note()).isEqualTo(Topic.RECKONED_ALREADY);
        assertThat(anna.pressesAll(first, "Без кредита")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"окупаемость кредит 30 млн под ключевую плюс 3", "окупаемость скидка 5%"})
    void whatWasNotUnderstoodIsTold(String text) {
        assertThat(html(reckoned(text))).contains("Не понял: «");
    }

    @Test
    void whatCannotBeIsTold() {
        assertThat(html(reckoned("окупаемость под 900"))).contains("Так не бывает, не учёл: ставка 900");
    }

    @Test
    void loanAboveThePriceIsRefusedKindly() {
        assertThat(html(reckoned("окупаемость свои 90 млн"))).contains("расчёт не сходится");
        assertThat(html(anna.says("свои 20 млн"))).contains("кредит 32,5");
    }

    @Test
    void priceIsAskedForWhereTheOfferIsToBeRented() {
        anna.says("/start l_" + Offers.id(1));

        assertThat(html(anna.says("окупаемость"))).contains("сдаётся, а не продаётся");
        Outgoing answer = anna.says("за 40 млн");

        assertThat(html(answer)).contains("Цена 40\u00a0млн");
        assertThat(last().income().rentPerSqmYear()).isBetween(29_000.0, 29_300.0);
    }

    @Test
    void offerIsAskedForWhereTheListShowsSeveral() {
        anna.says("сниму офис");

        Outgoing which = anna.says("окупаемость кредит 50%, за 40 млн");

        assertThat(html(which)).contains("Какое предложение посчитать?");
        assertThat(labels(which)).containsExactly("1", "2", "3", "4");
        assertThat(html(anna.says("4"))).contains("Цена 40", "кредит 20");
    }

    @Test
    void offerCanBeNamedInTheWish() {
        anna.says("сниму офис");

        anna.says("окупаемость по четвертому");

        assertThat(anna.office().kept.getLast().listingId()).isEqualTo(Offers.id(9));
    }

    @Test
    void answerToTheMessageOfAnOfferIsAboutIt() {
        Outgoing card = anna.says("/start l_" + Offers.id(9));
        anna.shown(55, card);
        anna.says("сниму офис");

        assertThat(html(anna.answers(55, "кредит 60% под 16"))).startsWith("<b>Расчёт: Офис № 9");
    }

    @Test
    void searchIsASearchAlsoAfterACalculation() {
        reckoned(WISH);

        assertThat(html(anna.says("сниму офис"))).contains("Нашлось");
        assertThat(anna.state.reckoning()).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyTermsTogetherAreAnsweredWithinACaption(long seed) {
        Random random = new Random(seed);
        anna.says("/start l_" + Offers.id(9));
        for (int i = 0; i < 60; i++) {
            String terms = Stream.generate(() -> TERMS.get(random.nextInt(TERMS.size())))
                    .limit(1 + random.nextInt(8))
                    .collect(Collectors.joining(", "));

            String answer = html(anna.says("окупаемость " + terms));

            assertThat(answer).as(terms).matches("(?s)(<b>Расчёт: |С такими условиями).*");
            assertThat(answer.replaceAll("<[^>]+>", "")).as(terms).hasSizeLessThanOrEqualTo(1_024);
            assertThat(answer).doesNotContain("NaN", "∞", "Infinity");
        }
    }

    @Test
    void fileIsSentOnceForTwoPresses() {
        Outgoing answer = reckoned(WISH);

        List<Outgoing> first = anna.pressesAll(answer, "Excel");
        assertThat(anna.turn.note()).isEqualTo(Topic.FILE_MAKING);
        assertThat(anna.pressesAll(answer, "Excel")).isEmpty();
        assertThat(anna.turn.note()).isEqualTo(Topic.FILE_ON_ITS_WAY);

        assertThat(first).singleElement().isInstanceOfSatisfying(Outgoing.Document.class, document -> {
            assertThat(document.kind()).isEqualTo(FileKind.WORKBOOK);
            assertThat(document.name()).isEqualTo("Расчёт — Офис № 9 в БЦ «Белая площадь».xlsx");
        });
    }

    @Test
    void englishIsSpokenToWhoSpeaksIt() {
        Talk john = Talk.inEnglish(market);
        john.says("/start l_" + Offers.id(9));

        assertThat(html(john.says(WISH)))
                .contains("Calculation: ", "loan ₽31.5m at 16% for 10 years", "IRR on equity", "Own money needed");
    }
}
