package ai.wewall.platform.http;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Tells browsers that show a page to a person from programs that read data. */
public final class PageRequests {

    private PageRequests() {}

    /** Whether HTML is asked for by name, as browsers do when somebody follows a link. */
    public static boolean wantsPage(HttpHeaders headers) {
        try {
            return headers.getAccept().stream()
                    .anyMatch(type -> !type.isWildcardType() && type.includes(MediaType.TEXT_HTML));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
