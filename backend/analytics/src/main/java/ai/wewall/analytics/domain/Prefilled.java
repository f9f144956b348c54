package ai.wewall.analytics.domain;

import ai.wewall.model.calculation.InvestmentRequest;
import java.util.List;

/** The purchase of a listing with what each input rests on. */
public record Prefilled(InvestmentRequest investment, List<SourcedInput> sources) {}
