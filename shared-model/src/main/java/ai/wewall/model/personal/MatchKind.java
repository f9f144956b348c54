package ai.wewall.model.personal;

/** Why a saved search found a listing. */
public enum MatchKind {
    NEW_OFFER,
    PRICE_DROP
}
