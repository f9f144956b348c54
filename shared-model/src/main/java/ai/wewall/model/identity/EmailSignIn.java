package ai.wewall.model.identity;

/** Where the code for signing in is to be sent. */
public record EmailSignIn(String email) {}
