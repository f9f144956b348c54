package ai.wewall.identity.adapter.web;

import ai.wewall.identity.Person;
import ai.wewall.identity.application.SignIn.SignedIn;
import ai.wewall.model.identity.Session;
import ai.wewall.model.identity.UserProfile;
import org.jspecify.annotations.Nullable;

/** Shows people and their tokens as the API does. */
final class Sessions {

    private Sessions() {}

    static Session withRefreshToken(SignedIn signedIn) {
        return session(signedIn, signedIn.refreshToken().value());
    }

    static Session withoutRefreshToken(SignedIn signedIn) {
        return session(signedIn, null);
    }

    private static Session session(SignedIn signedIn, @Nullable String refreshToken) {
        return new Session(
                signedIn.accessToken(), signedIn.life().toSeconds(), refreshToken, profile(signedIn.person()));
    }

    static UserProfile profile(Person person) {
        return new UserProfile(
                person.id().toString(),
                person.guest(),
                person.firstName(),
                person.lastName(),
                person.username(),
                person.locale());
    }
}
