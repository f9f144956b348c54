package ai.wewall.telegram.domain.wording;

import ai.wewall.model.analytics.InputSource;
import ai.wewall.model.calculation.InvestmentMetrics;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.LoanTerms;
import ai.wewall.model.calculation.TaxRegime;
import ai.wewall.model.search.SpokenTerm;
import ai.wewall.model.search.TermField;
import ai.wewall.telegram.domain.dialogue.Reply;
import ai.wewall.telegram.domain.reckoning.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words under the chart of a calculation: what was calculated, the headline measures, what was understood and what
 * not, what was assumed and from where, and one or two sentences of what follows. Telegram takes so many characters under
 * a picture, so what comes last is cut first.
 */
final class ReckoningCaption {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_MISSED = 120;
    private static final int LONGEST_TERMS = 220;
    private static final int LONGEST_SOURCE = 60;
    private static final int MOST_SENTENCES = 2;
    private static final double MONTHS = 12;

    private final Texts texts;
    private final Numbers numbers;
    private final TermWords terms;

    ReckoningCaption(Texts texts) {
        this.texts = texts;
        this.numbers = texts.numbers();
        this.terms = new TermWords(texts);
    }

    String of(Reply.Reckoned reckoned) {
        Html html = new Html()
                .bold(texts.get(
                        "reckon.title", Html.shortened(reckoned.listing().title(), LONGEST_TITLE)))
                .line();
        html.text(subject(reckoned)).line().line();
        measures(reckoned).forEach(line -> html.text(line).line());
        heard(reckoned).forEach(line -> html.line().text(line));
        List<String> rest = new ArrayList<>(sentences(reckoned));
        rest.add(assumed(reckoned));
        rest.stream().filter(line -> !line.isEmpty()).forEach(line -> fitting(html, line));
        return html.toString();
    }

    private static void fitting(Html html, String line) {
        int left = OfferList.CAPTION - html.length() - 2;
        if (line.length() <= left) {
            html.line().text(line);
        } else if (left > line.length() / 2) {
            html.line().text(Html.shortened(line, left));
        }
    }

    /** «52,5 млн ₽ · кредит 31,5 млн ₽ под 16 % на 10 лет · держим 10 лет». */
    private String subject(Reply.Reckoned reckoned) {
        InvestmentRequest inputs = reckoned.inputs();
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("reckon.price", numbers.roundMoney(inputs.purchase().price())));
        LoanTerms loan = inputs.loan();
        if (loan == null) {
            parts.add(texts.get("reckon.noLoan"));
        } else {
            parts.add(texts.get(
                    "reckon.loan",
                    numbers.roundMoney(reckoned.answer().derived().loanAmount()),
                    numbers.percent(BigDecimal.valueOf(loan.annualRatePct())),
                    terms.months(loan.termMonths())));
        }
        parts.add(texts.get(
                "reckon.hold", terms.months(reckoned.answer().derived().horizonMonths())));
        return String.join(" · ", parts);
    }

    private List<String> measures(Reply.Reckoned reckoned) {
        InvestmentMetrics metrics = reckoned.answer().metrics();
        double equity = -reckoned.answer().months().getFirst().leveredCashFlow();
        List<String> lines = new ArrayList<>();
        String irr = percent(metrics.irrLeveredPct());
        lines.add(texts.get("reckon.irr", metrics.irrLeveredPct() == null ? irr : texts.get("reckon.yearly", irr)));
        lines.add(texts.get(
                "reckon.npv",
                metrics.npv() == null ? undefined() : numbers.roundMoney(metrics.npv()),
                percent(reckoned.inputs().discountRatePct())));
        lines.add(texts.get("reckon.payback", years(metrics.paybackYears()), years(metrics.simplePaybackYears())));
        lines.add(texts.get("reckon.cap", percent(metrics.goingInCapRatePct()), percent(metrics.cashOnCashYear1Pct())));
        if (metrics.dscrMin() != null && metrics.dscrAvg() != null) {
            lines.add(texts.get("reckon.dscr", numbers.ratio(metrics.dscrMin()), numbers.ratio(metrics.dscrAvg())));
        }
        lines.add(texts.get("reckon.equity", numbers.roundMoney(equity)));
        return lines;
    }

    private List<String> heard(Reply.Reckoned reckoned) {
        List<String> lines = new ArrayList<>();
        Terms all = reckoned.reckoning().terms();
        if (!all.values().isEmpty()) {
            lines.add(texts.get("reckon.understood", Html.shortened(terms.all(all), LONGEST_TERMS)));
        }
        if (!reckoned.said().missed().isEmpty()) {
            String missed = reckoned.said().missed().stream().collect(Collectors.joining("», «", "«", "»"));
            lines.add(texts.get("reckon.missed", Html.shortened(missed, LONGEST_MISSED)));
        }
        List<SpokenTerm> refused = reckoned.said().refused();
        if (!refused.isEmpty()) {
            String said = refused.stream().map(terms::one).collect(Collectors.joining(", "));
            lines.add(texts.get("reckon.refused", Html.shortened(said, LONGEST_MISSED)));
        }
        return lines;
    }

    private static List<String> sentences(Reply.Reckoned reckoned) {
        return reckoned.sentences().stream()
                .filter(sentence -> !sentence.code().startsWith("NPV_"))
                .limit(MOST_SENTENCES)
                .map(sentence -> sentence.text())
                .toList();
    }

    /** What was assumed, by where it comes from. */
    private String assumed(Reply.Reckoned reckoned) {
        Map<String, List<String>> bySource = new LinkedHashMap<>();
        Terms said = reckoned.reckoning().terms();
        if (reckoned.inputs().loan() != null && !said.has(TermField.RATE_PCT)) {
            bySource.computeIfAbsent(texts.get("assume.usual"), each -> new ArrayList<>())
                    .add(texts.get("assume.loan"));
        }
        for (InputSource source : reckoned.sources()) {
            String what = assumption(source.path(), said, reckoned.inputs());
            if (what != null) {
                bySource.computeIfAbsent(Html.shortened(source.source(), LONGEST_SOURCE), each -> new ArrayList<>())
                        .add(what);
            }
        }
        String all = bySource.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + " — "
                        + entry.getKey().replaceFirst("\\.$", ""))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : texts.get("reckon.assumed", all);
    }

    private @Nullable String assumption(String path, Terms said, InvestmentRequest inputs) {
        boolean rent = said.has(TermField.RENT_PER_MONTH) || said.has(TermField.RENT_PER_SQM_YEAR);
        return switch (path) {
            case "income.mode" -> rent ? null : texts.get("assume.rent");
            case "opex.opexPerSqmYear" ->
                said.has(TermField.OPEX_PER_MONTH) || said.has(TermField.OPEX_PER_SQM_YEAR)
                        ? null
                        : texts.get("assume.opex");
            case "exit.exitCapRatePct" ->
                said.has(TermField.EXIT_CAP_PCT) || said.has(TermField.PRICE_GROWTH_PCT)
                        ? null
                        : texts.get("assume.exit", percent(inputs.exit().exitCapRatePct()));
            case "discountRatePct" ->
                said.has(TermField.DISCOUNT_PCT)
                        ? null
                        : texts.get("assume.discount", percent(inputs.discountRatePct()));
            case "tax.regime" ->
                inputs.tax() == null
                        ? null
                        : texts.word("assume.tax", regime(inputs.tax().regime()));
            default -> null;
        };
    }

    private static TaxRegime regime(@Nullable TaxRegime regime) {
        return regime == null ? TaxRegime.NONE : regime;
    }

    private String percent(@Nullable Double value) {
        return value == null ? undefined() : numbers.percent(BigDecimal.valueOf(value));
    }

    private String years(@Nullable Double value) {
        return value == null ? texts.get("reckon.never") : terms.months(Math.round(value * MONTHS * 10) / 10.0);
    }

    private String undefined() {
        return texts.get("reckon.undefined");
    }
}
