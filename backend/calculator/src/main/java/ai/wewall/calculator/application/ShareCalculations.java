package ai.wewall.calculator.application;

import ai.wewall.calculator.CalculationId;
import ai.wewall.calculator.SharedCalculations;
import ai.wewall.calculator.domain.saved.Sharing;
import ai.wewall.calculator.domain.saved.StoredCalculation;
import ai.wewall.model.calculation.SharedCalculation;
import ai.wewall.model.personal.Share;
import ai.wewall.platform.Randomness;
import ai.wewall.platform.r2dbc.Transactions;
import java.net.URI;
import java.util.Base64;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Shows a calculation to everybody who has its link, until that is revoked. */
public final class ShareCalculations implements SharedCalculations {

    private static final int TOKEN_BYTES = 24;
    private static final int LONGEST_TOKEN = 64;

    private final SavedCalculations calculations;
    private final Transactions transactions;
    private final String pages;

    /** Shares these; links lead to pages of the browser app at this address. */
    public ShareCalculations(SavedCalculations calculations, Transactions transactions, URI publicUrl) {
        this.calculations = calculations;
        this.transactions = transactions;
        this.pages = publicUrl.toString().replaceFirst("/+$", "") + "/c/";
    }

    /** Shares the newest version, by the link that there is or by a new one; 404 where the person has none such. */
    public Mono<Share> share(UUID person, String id) {
        return transactions.inTransaction(toChange(person, id).flatMap(stored -> {
            String token =
                    stored.sharing() == null ? newToken() : stored.sharing().token();
            return calculations
                    .share(stored.id(), new Sharing(token, stored.newest()))
                    .thenReturn(new Share(token, pages + token));
        }));
    }

    /** Ends the link; the same where there is none. 404 where the person has no such calculation. */
    public Mono<Void> revoke(UUID person, String id) {
        return transactions.inTransaction(
                toChange(person, id).flatMap(stored -> calculations.share(stored.id(), null)));
    }

    private Mono<StoredCalculation> toChange(UUID person, String id) {
        return Mono.justOrEmpty(CalculationId.parse(id))
                .flatMap(parsed -> calculations.findToChange(person, parsed))
                .switchIfEmpty(KeepCalculations.unknown());
    }

    /** What a link shows; 404 where it shows nothing, or no longer. */
    public Mono<SharedCalculation> shared(String token) {
        return find(token).switchIfEmpty(KeepCalculations.unknown());
    }

    @Override
    public Mono<SharedCalculation> find(String token) {
        return Mono.just(token)
                .filter(text -> text.length() <= LONGEST_TOKEN)
                .flatMap(calculations::shared)
                .map(Views::shared);
    }

    private static String newToken() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Randomness.bytes(TOKEN_BYTES));
    }
}
