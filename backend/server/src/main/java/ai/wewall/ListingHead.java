package ai.wewall;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.Deal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The head of a listing's page, in Russian as the listing itself. */
final class ListingHead {

    private static final int LONGEST_DESCRIPTION = 300;

    private final URI publicUrl;
    private final JsonMapper json;

    /** Heads with absolute addresses, as messengers want them. */
    ListingHead(URI publicUrl, JsonMapper json) {
        this.publicUrl = publicUrl;
        this.json = json;
    }

    HeadOfPage of(ListingDetail listing) {
        String title = listing.title() + " — " + price(listing);
        String description = description(listing);
        String url = absolute("/l/" + listing.id());
        HeadOfPage head = new HeadOfPage(title + " | WEWALL")
                .named("description", description)
                .named("twitter:card", "summary_large_image")
                .property("og:type", "website")
                .property("og:site_name", "WEWALL")
                .property("og:locale", "ru_RU")
                .property("og:title", title)
                .property("og:description", description)
                .property("og:url", url);
        if (!listing.photos().isEmpty()) {
            head.property("og:image", absolute(listing.photos().getFirst())).property("og:image:type", "image/jpeg");
        }
        return head.canonical(url)
                .data(json.writeValueAsString(data(listing, url)))
                .withoutScripts(listing.title(), price(listing), listing.address(), listing.description());
    }

    private String absolute(String path) {
        return publicUrl + path;
    }

    private static String price(ListingDetail listing) {
        return money(listing.price()) + (listing.deal() == Deal.RENT ? " в месяц" : "");
    }

    private static String money(BigDecimal amount) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.of("ru"));
        symbols.setGroupingSeparator(' ');
        return new DecimalFormat("#,##0", symbols).format(amount.setScale(0, RoundingMode.HALF_UP)) + " ₽";
    }

    private static String description(ListingDetail listing) {
        String metro = listing.metro().isEmpty()
                ? ""
                : ", метро «%s» %d мин"
                        .formatted(
                                listing.metro().getFirst().name(),
                                listing.metro().getFirst().walkMinutes());
        String whole = "%s, %s%s. %s"
                .formatted(price(listing), listing.address(), metro, listing.description())
                .replaceAll("\\s+", " ");
        return whole.length() <= LONGEST_DESCRIPTION ? whole : shortened(whole);
    }

    /** Cut between two words. */
    private static String shortened(String text) {
        int end = text.lastIndexOf(' ', LONGEST_DESCRIPTION - 1);
        return text.substring(0, end) + "…";
    }

    private Map<String, Object> data(ListingDetail listing, String url) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "RealEstateListing");
        data.put("url", url);
        data.put("name", listing.title());
        data.put("description", listing.description());
        data.put("image", listing.photos().stream().map(this::absolute).toList());
        data.put("datePosted", listing.publishedAt().toString());
        data.put("about", place(listing));
        data.put("offers", offer(listing));
        return data;
    }

    private static Map<String, Object> place(ListingDetail listing) {
        return Map.of(
                "@type", "Place",
                "address",
                        Map.of(
                                "@type", "PostalAddress",
                                "addressCountry", "RU",
                                "addressLocality", "Москва",
                                "streetAddress", listing.address()),
                "geo",
                        Map.of(
                                "@type", "GeoCoordinates",
                                "latitude", listing.location().lat(),
                                "longitude", listing.location().lon()),
                "additionalProperty",
                        List.of(Map.of(
                                "@type", "PropertyValue",
                                "name", "Площадь",
                                "value", listing.area(),
                                "unitCode", "MTK")));
    }

    private static Map<String, Object> offer(ListingDetail listing) {
        boolean rent = listing.deal() == Deal.RENT;
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("@type", "Offer");
        offer.put("price", listing.price());
        offer.put("priceCurrency", "RUB");
        offer.put("availability", "https://schema.org/InStock");
        offer.put("businessFunction", "http://purl.org/goodrelations/v1#" + (rent ? "LeaseOut" : "Sell"));
        return offer;
    }
}
