package ai.wewall.telegram.domain.wording;

import ai.wewall.model.calculation.InvestmentMetrics;
import ai.wewall.model.calculation.SharedCalculation;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Keyboard.Key;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.dialogue.Button;
import ai.wewall.telegram.domain.dialogue.Reply;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What links into the chat lead to, in words: a question about accounts, a shared search, a shared calculation. */
final class LinkWording {

    private static final int LONGEST_NAME = 120;

    private final Texts texts;
    private final Numbers numbers;
    private final Links links;

    LinkWording(Texts texts, Links links) {
        this.texts = texts;
        this.numbers = texts.numbers();
        this.links = links;
    }

    Outgoing question(Reply.JoinQuestion question) {
        String browser = question.browser() == null
                ? texts.get("join.browser.guest")
                : texts.get("join.browser", question.browser());
        Html html = new Html().bold(texts.get("join.title")).line().line();
        html.text(browser).line();
        html.text(texts.get("join.telegram", Html.shortened(question.telegram(), LONGEST_NAME)))
                .line()
                .line();
        html.text(texts.get("join.what")).line().line();
        html.italic(texts.get("join.warning"));
        return new Outgoing.Words(
                html.toString(),
                new Keyboard(List.of(List.of(
                        Keys.press(texts.get("key.join"), new Button.Join(question.code())),
                        Keys.press(texts.get("key.notJoin"), new Button.NotJoin())))));
    }

    Outgoing search(Reply.SharedWith search) {
        Html html = new Html().text(texts.get("shared.search", Html.shortened(search.name(), LONGEST_NAME)));
        if (search.words() != null) {
            html.line().text(texts.get("shared.search.words", Html.shortened(search.words(), LONGEST_NAME)));
        }
        return new Outgoing.Words(html.toString(), Keyboard.none());
    }

    Outgoing calculation(Reply.SharedFigures shared) {
        SharedCalculation calculation = shared.calculation();
        Html html = new Html().text(texts.get("shared.calculation")).line();
        String title = calculation.title();
        if (title != null && !title.isBlank()) {
            html.bold(Html.shortened(title, LONGEST_NAME)).line();
        }
        html.line();
        line(
                html,
                "price",
                numbers.money(
                        BigDecimal.valueOf(calculation.investment().purchase().price())));
        if (shared.metrics() == null) {
            html.text(texts.get("shared.calculation.old")).line();
        } else {
            metrics(html, shared.metrics());
        }
        Key open = new Key.OpenApp(texts.get("key.open"), links.calculation(shared.token()));
        return new Outgoing.Words(html.toString(), new Keyboard(List.of(List.of(open))));
    }

    /** What is undefined, as the yield of what never pays back, is left out. */
    private void metrics(Html html, InvestmentMetrics metrics) {
        percent(html, "irr", metrics.irrLeveredPct());
        if (metrics.npv() != null) {
            line(html, "npv", numbers.money(BigDecimal.valueOf(metrics.npv())));
        }
        percent(html, "cash", metrics.cashOnCashYear1Pct());
        if (metrics.equityMultiple() != null) {
            line(html, "multiple", numbers.decimal(BigDecimal.valueOf(metrics.equityMultiple())));
        }
        if (metrics.paybackYears() != null) {
            html.text(texts.counted("shared.payback", tenths(metrics.paybackYears())))
                    .line();
        }
    }

    private void percent(Html html, String key, @Nullable Double value) {
        if (value != null) {
            line(html, key, numbers.percent(BigDecimal.valueOf(value)));
        }
    }

    private void line(Html html, String key, String value) {
        html.text(texts.get("shared." + key, value)).line();
    }

    private static BigDecimal tenths(double years) {
        return BigDecimal.valueOf(Math.round(years * 10), 1);
    }
}
