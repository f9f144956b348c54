package ai.wewall.analytics.domain;

/**
 * What the market knows of premises like these.
 *
 * @param rentPerSqmYear RUB, without VAT and running costs
 * @param opexPerSqmYear RUB
 * @param vacancyPct per cent
 * @param exitCapRatePct per cent
 */
record MarketFigures(double rentPerSqmYear, double opexPerSqmYear, double vacancyPct, double exitCapRatePct) {}
