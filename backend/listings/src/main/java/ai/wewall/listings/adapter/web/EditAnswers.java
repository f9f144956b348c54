package ai.wewall.listings.adapter.web;

import ai.wewall.listings.application.EditOutcome;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.Refusal;
import ai.wewall.model.problem.FieldError;
import ai.wewall.platform.problem.ProblemException;
import java.util.List;

/** Tells how an edit ended. */
final class EditAnswers {

    private EditAnswers() {}

    /**
     * The listing after the edit.
     *
     * @throws ProblemException 404, 409 or 400, where it is not done
     */
    static Listing listing(EditOutcome outcome) {
        return switch (outcome) {
            case EditOutcome.Done done -> done.listing();
            case EditOutcome.Unknown ignored -> throw ProblemException.of(404, "LISTING_NOT_FOUND");
            case EditOutcome.Conflict ignored -> throw ProblemException.of(409, "VERSION_CONFLICT");
            case EditOutcome.Refused refused -> throw refusal(refused.reasons());
        };
    }

    /** Where the listing stands in its life is no fault of the body. */
    private static ProblemException refusal(List<Refusal> reasons) {
        return reasons.stream()
                .map(Refusal::code)
                .filter(code -> code == Refusal.Code.ALREADY_PUBLISHED || code == Refusal.Code.NOT_PUBLISHED)
                .findFirst()
                .map(code -> ProblemException.of(409, code.name()))
                .orElseGet(() -> ProblemException.invalid(reasons.stream()
                        .map(reason ->
                                new FieldError(reason.field(), reason.code().name()))
                        .toList()));
    }
}
