package ai.wewall.telegram.domain.wording;

import ai.wewall.model.listing.LeaseSummary;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.Feature;
import ai.wewall.telegram.domain.dialogue.Reply;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The caption of one offer: what it is, what it costs, where it lies, what it has, who rents it. */
final class OfferCard {

    private static final int MOST_STATIONS = 3;
    private static final int MOST_TENANTS = 3;
    private static final int LONGEST_DESCRIPTION = 350;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy", Locale.ROOT);

    private final Texts texts;
    private final Numbers numbers;
    private final Prices prices;

    OfferCard(Texts texts) {
        this.texts = texts;
        this.numbers = texts.numbers();
        this.prices = new Prices(texts);
    }

    String caption(ListingDetail listing, Reply.Asked asked) {
        Html html = new Html();
        asked.features().forEach(feature -> html.text(answer(listing, feature)).line());
        html.bold(Html.shortened(listing.title(), 150)).line();
        html.text(prices.whole(listing.deal(), listing.price()) + " · "
                        + prices.perSqm(listing.deal(), listing.pricePerSqm()))
                .line();
        html.text(String.join(" · ", premises(listing))).line();
        html.text(Html.shortened(listing.address(), 150) + ", " + listing.district() + ", " + listing.okrug())
                .line();
        optional(html, metro(listing));
        optional(html, features(listing));
        optional(html, tenants(listing));
        optional(html, money(listing));
        String mark = listing.demo() ? texts.get("card.demo") : "";
        description(html, listing.description(), OfferList.CAPTION - mark.length() - 4);
        if (!mark.isEmpty()) {
            html.line().italic(mark);
        }
        return html.toString();
    }

    private String answer(ListingDetail listing, Feature feature) {
        return texts.get(
                listing.features().contains(feature) ? "card.has" : "card.hasNot",
                capitalised(texts.word("feature", feature)));
    }

    private List<String> premises(ListingDetail listing) {
        List<String> parts = new ArrayList<>();
        parts.add(numbers.area(listing.area()));
        if (listing.floor() != null) {
            parts.add(floor(listing.floor(), listing.floors()));
        }
        if (listing.buildingClass() != null) {
            parts.add(texts.get("chip.class", listing.buildingClass()));
        }
        return parts;
    }

    private String floor(int floor, @Nullable Integer floors) {
        if (floor <= 0) {
            return texts.get("card.floor.basement");
        }
        return floors == null ? texts.get("card.floor", floor) : texts.get("card.floor.of", floor, floors);
    }

    private String metro(ListingDetail listing) {
        return listing.metro().stream()
                .limit(MOST_STATIONS)
                .map(walk -> texts.get("list.walk", walk.name(), walk.walkMinutes()))
                .collect(Collectors.joining(" · "));
    }

    private String features(ListingDetail listing) {
        return listing.features().stream()
                .sorted()
                .map(feature -> texts.word("feature", feature))
                .collect(Collectors.collectingAndThen(Collectors.joining(", "), OfferCard::capitalised));
    }

    private String tenants(ListingDetail listing) {
        List<LeaseSummary> leases = listing.leases();
        if (leases.isEmpty()) {
            return listing.tenanted() ? texts.get("card.tenanted") : "";
        }
        String named = leases.stream()
                .limit(MOST_TENANTS)
                .map(lease -> texts.get("card.lease", lease.tenant(), MONTH.format(lease.end())))
                .collect(Collectors.joining(", "));
        int more = leases.size() - MOST_TENANTS;
        return texts.get("card.tenants", more > 0 ? texts.get("chip.andMore", named, more) : named);
    }

    /** Yield and payback, or an empty text where they are not known. */
    String money(ListingDetail listing) {
        List<String> parts = new ArrayList<>();
        if (listing.yieldPct() != null) {
            parts.add(texts.get("card.yield", numbers.percent(listing.yieldPct())));
        }
        if (listing.paybackYears() != null) {
            parts.add(texts.counted("card.payback", listing.paybackYears().setScale(1, RoundingMode.HALF_UP)));
        }
        return String.join(" · ", parts);
    }

    private static void optional(Html html, String text) {
        if (!text.isEmpty()) {
            html.text(Html.shortened(text, 250)).line();
        }
    }

    private static void description(Html html, String description, int upTo) {
        String text = Html.shortened(description.strip(), Math.min(LONGEST_DESCRIPTION, upTo - html.length()));
        if (!text.isEmpty()) {
            html.line().text(text).line();
        }
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
