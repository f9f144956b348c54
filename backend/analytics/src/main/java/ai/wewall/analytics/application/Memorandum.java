package ai.wewall.analytics.application;

import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.calculation.MonteCarloResponse;
import ai.wewall.model.calculation.SensitivityResponse;
import ai.wewall.model.listing.ListingDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a memorandum shows.
 *
 * @param title as its owner calls it
 * @param listing null where it is about none, or that is not shown any more
 * @param explanation what to know about the answer, most important first
 * @param sources by path, of the inputs that are as they were assumed; all others are the investor's own
 */
public record Memorandum(
        @Nullable String title,
        @Nullable ListingDetail listing,
        LocalDate day,
        InvestmentRequest investment,
        InvestmentResponse answer,
        List<String> explanation,
        SensitivityResponse sensitivity,
        MonteCarloResponse simulation,
        Map<String, String> sources) {}
