package ai.wewall.model.listing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The commercial terms and technical attributes beside price and area, each null where unknown.
 *
 * @param opexIncluded whether operating expenses are inside the rent
 * @param utilitiesIncluded whether utilities are inside the rent
 * @param depositMonths deposit in months of rent
 * @param rentFreeMonths rent-free months at the start
 * @param commissionPct commission of the broker, per cent
 * @param leaseTermMonths usual term of a new lease
 * @param divisibleFrom smallest part that can be had, square metres
 * @param rentableCoefficient corridor coefficient: rentable over usable area
 * @param parkingRatio square metres of premises for one parking place
 * @param cadastralNumber number in the state register
 * @param landRight right to the land, in Russian
 * @param ownership form of the deal, in Russian
 * @param inTaxList whether the building is taxed by its cadastral value (Moscow's list 700-ПП)
 * @param ventilation kind of ventilation and conditioning, in Russian
 * @param powerConfirmed whether papers of the network confirm the electric power
 * @param parking where cars are left
 * @param encumbrances rights of others that lie on the premises, in Russian
 * @param replanningLegal whether every change of the layout stands in the official plan
 */
public record ListingTerms(
        @Nullable Boolean opexIncluded,
        @Nullable Boolean utilitiesIncluded,
        @Nullable BigDecimal depositMonths,
        @Nullable Integer rentFreeMonths,
        @Nullable BigDecimal commissionPct,
        @Nullable Integer leaseTermMonths,
        @Nullable BigDecimal divisibleFrom,
        @Nullable BigDecimal rentableCoefficient,
        @Nullable BigDecimal parkingRatio,
        @Nullable String cadastralNumber,
        @Nullable String landRight,
        @Nullable String ownership,
        @Nullable Boolean inTaxList,
        @Nullable String ventilation,
        @Nullable Boolean powerConfirmed,
        @Nullable Entrance entrance,
        @Nullable ParkingKind parking,
        @Nullable String encumbrances,
        @Nullable Boolean replanningLegal) {}
