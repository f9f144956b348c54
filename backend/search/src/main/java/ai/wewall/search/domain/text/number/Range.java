package ai.wewall.search.domain.text.number;

import java.math.BigDecimal;

/** Two amounts as the ends of a range, the smaller first. */
record Range(BigDecimal low, BigDecimal high, Amount right, Tail tail, boolean reversed) {}
