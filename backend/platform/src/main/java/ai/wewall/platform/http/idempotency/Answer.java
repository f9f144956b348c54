package ai.wewall.platform.http.idempotency;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** An answer as it is kept. */
record Answer(
        int status, @Nullable String contentType, @Nullable String location, byte[] body) {

    static Answer of(@Nullable Integer status, HttpHeaders headers, byte[] body) {
        return new Answer(
                status == null ? HttpStatus.OK.value() : status,
                headers.getFirst(HttpHeaders.CONTENT_TYPE),
                headers.getFirst(HttpHeaders.LOCATION),
                body);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
