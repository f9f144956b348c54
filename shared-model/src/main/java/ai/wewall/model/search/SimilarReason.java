package ai.wewall.model.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Why a listing is similar.
 *
 * @param name of the business centre, station, district or class; null for other kinds
 * @param number metres between the two, or by how many per cent the size or price differs; null for other kinds
 * @param text the reason for a person, in the language asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SimilarReason(
        SimilarReasonKind kind,
        @Nullable String name,
        @Nullable Integer number,
        String text) {}
