package ai.wewall.telegram.domain.wording;

import ai.wewall.model.search.SearchAddress;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.telegram.domain.OfferId;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the Mini App.
 *
 * @param publicUrl where people reach the product, without a slash at its end
 * @param bot the bot's name without {@code @}, or an empty text where it is not known
 */
public record Links(String publicUrl, String bot) {

    /** Longer ones are refused by clients; it takes dozens of stations to get there. */
    private static final int LONGEST = 2_000;

    public Links {
        publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    /** Addresses where the bot's name is not known. */
    public Links(String publicUrl) {
        this(publicUrl, "");
    }

    /** A listing in the chat with the bot, for people who were sent it; in the browser where the bot has no name. */
    public String share(OfferId offer) {
        return bot.isEmpty() ? publicUrl + "/l/" + offer : "https://t.me/" + bot + "?start=l_" + offer;
    }

    /** A picture that Telegram can fetch, or null: it fetches by https alone. */
    public @Nullable String picture(@Nullable String path) {
        return path == null || !publicUrl.startsWith("https://") ? null : publicUrl + path;
    }

    /** Its first page. */
    public String home() {
        return publicUrl + "/miniapp/";
    }

    /** A list; the plain list where the criteria do not fit into an address. */
    public String list(SearchCriteria criteria) {
        String address = SearchAddress.of(criteria);
        String plain = publicUrl + "/miniapp/search";
        boolean fits = !address.isEmpty() && plain.length() + 1 + address.length() <= LONGEST;
        return fits ? plain + '?' + address : plain;
    }

    /** A calculation that somebody has shared. */
    public String calculation(String token) {
        return publicUrl + "/miniapp/c/" + token;
    }

    /** The calculator with the inputs that are assumed of a listing. */
    public String calculator(OfferId offer) {
        return publicUrl + "/miniapp/calculator?listing=" + offer;
    }

    /** The calculator with a calculation that the person keeps. */
    public String kept(String calculation) {
        return publicUrl + "/miniapp/calculator?kept=" + calculation;
    }

    /** A listing. */
    public String offer(OfferId offer) {
        return publicUrl + "/miniapp/l/" + offer;
    }
}
