package ai.wewall.sandbox.oidc;

import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The page where one picks who to be. */
final class SignInPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s</title><style>
            body { font: 16px system-ui; max-width: 22rem; margin: 3rem auto; padding: 0 1rem; color-scheme: light dark }
            button { display: block; width: 100%%; margin: .5rem 0; padding: .7rem; font: inherit; text-align: left }
            small { opacity: .7 }
            </style></head><body><h1>%1$s</h1><form method="post">
            %2$s
            </form></body></html>
            """;

    private SignInPage() {}

    static String of(String title, Accounts accounts) {
        return PAGE.formatted(
                HtmlUtils.htmlEscape(title),
                accounts.shown().stream().map(SignInPage::button).collect(Collectors.joining("\n")));
    }

    private static String button(Account account) {
        return "<button name=\"account\" value=\"%s\">%s<br><small>%s</small></button>"
                .formatted(
                        HtmlUtils.htmlEscape(account.key()),
                        HtmlUtils.htmlEscape(account.name()),
                        HtmlUtils.htmlEscape(account.key()));
    }
}
