package ai.wewall.search.application.personal;

import java.net.URI;

/** Where a shared search can be looked at. */
public final class SharedLinks {

    private final String pages;

    /** Links below the address where people reach the product. */
    public SharedLinks(URI publicUrl) {
        this.pages = publicUrl.toString().replaceFirst("/+$", "") + "/s/";
    }

    /** The page of a token. */
    String of(String token) {
        return pages + token;
    }
}
