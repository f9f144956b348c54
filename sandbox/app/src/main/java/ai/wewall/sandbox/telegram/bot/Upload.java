package ai.wewall.sandbox.telegram.bot;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that came with a call. */
interface Upload {

    @Nullable
    String fileName();

    String contentType();

    long size();

    byte[] bytes() throws IOException;
}
