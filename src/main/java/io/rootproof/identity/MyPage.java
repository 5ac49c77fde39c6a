package io.rootproof.identity;

import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import io.rootproof.web.SessionCookie;
import io.rootproof.web.Words;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what somebody's own page shows. */
@ApplicationScoped
class MyPage {

    private final People people;
    private final ApiTokens tokens;
    private final Sessions sessions;
    private final Viewer viewer;
    private final Clock clock;

    MyPage(People people, ApiTokens tokens, Sessions sessions, Viewer viewer, Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.sessions = sessions;
        this.viewer = viewer;
        this.clock = clock;
    }

    Me fresh(RoutingContext routing) {
        return page(FormErrors.none(), TokenForm.EMPTY, null, routing);
    }

    Me made(String token, RoutingContext routing) {
        return page(FormErrors.none(), TokenForm.EMPTY, token, routing);
    }

    Me refused(FormErrors errors, TokenForm form, RoutingContext routing) {
        return page(errors, form, null, routing);
    }

    private Me page(FormErrors errors, TokenForm form, @Nullable String made, RoutingContext routing) {
        Instant now = clock.instant();
        KnownPerson person = people.find(viewer.getUsername())
                .orElseThrow(() -> ProblemException.notFound(
                        Words.of(IdentityMessages.class).nobody()));
        List<Role> roles = viewer.getRole().map(Role::covered).orElse(List.of()).reversed();
        return new Me(
                person,
                tokens.of(person.username(), now),
                sessions.of(person.username(), SessionCookie.value(routing), now),
                roles,
                form,
                errors,
                made);
    }
}
