package ai.wewall.telegram.domain.wording;

import ai.wewall.model.search.SearchAddress;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.telegram.domain.OfferId;

/**
 * Addresses of the Mini App.
 *
 * @param publicUrl where people reach the product, without a slash at its end
 */
public record Links(String publicUrl) {

    /** Longer ones are refused by clients; it takes dozens of stations to get there. */
    private static final int LONGEST = 2_000;

    public Links {
        publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
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

    /** A listing. */
    public String offer(OfferId offer) {
        return publicUrl + "/miniapp/l/" + offer;
    }
}
