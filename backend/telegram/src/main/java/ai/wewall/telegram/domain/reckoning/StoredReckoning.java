package ai.wewall.telegram.domain.reckoning;

import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.telegram.domain.BoardId;

/**
 * A calculation as a message showed it, so that its buttons mean the same for ever and its files can be made again.
 *
 * @param id has the form of a list's
 * @param title of the offer
 * @param listing id of the offer
 */
public record StoredReckoning(
        BoardId id, Reckoning reckoning, String title, String listing, InvestmentRequest inputs) {}
