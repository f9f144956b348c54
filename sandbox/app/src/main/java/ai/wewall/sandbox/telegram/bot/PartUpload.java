package ai.wewall.sandbox.telegram.bot;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A part of a multipart body. */
record PartUpload(Part part) implements Upload {

    @Override
    public @Nullable String fileName() {
        return part.getSubmittedFileName();
    }

    @Override
    public String contentType() {
        String type = part.getContentType();
        return type == null ? "application/octet-stream" : type;
    }

    @Override
    public long size() {
        return part.getSize();
    }

    @Override
    public byte[] bytes() throws IOException {
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }
}
