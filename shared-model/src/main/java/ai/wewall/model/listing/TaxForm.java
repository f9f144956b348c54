package ai.wewall.model.listing;

/** What the price says of VAT: it is included, comes on top, or is not charged (USN payers and private persons). */
public enum TaxForm {
    VAT_INCLUDED,
    VAT_ON_TOP,
    NO_VAT
}
