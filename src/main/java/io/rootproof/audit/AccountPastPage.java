package io.rootproof.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.assessment.AccountCoverage;
import io.rootproof.assessment.Coverage;
import io.rootproof.assessment.ResultStretch;
import io.rootproof.identity.Roles;
import io.rootproof.period.AuditPeriod;
import io.rootproof.web.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** One account in an audit period: its time by result, what was not proven and why, its evidence and tickets. */
@Path("/audit-periods/{id:[0-9]+}")
@RunOnVirtualThread
class AccountPastPage {

    private static final int MOST = 120;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance account(AccountView view);
    }

    private final Seeing seeing;
    private final Members members;
    private final Coverage coverage;
    private final AccountPast past;
    private final Clock clock;

    AccountPastPage(Seeing seeing, Members members, Coverage coverage, AccountPast past, Clock clock) {
        this.seeing = seeing;
        this.members = members;
        this.coverage = coverage;
        this.past = past;
        this.clock = clock;
    }

    @GET
    @Path("accounts/{accountId}")
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance account(@RestPath String id, @RestPath String accountId) {
        AuditPeriod period = seeing.period(id);
        if (!members.has(period.id, accountId)) {
            throw ProblemException.notFound(AuditWords.words().notAMember(accountId));
        }
        Instant knownAt = FigureBook.knownAt(period, clock.instant());
        Instant until = period.toAt.isAfter(knownAt) ? knownAt : period.toAt;
        AccountCoverage known = coverage.ofAccount(accountId, period.fromAt, period.toAt, knownAt)
                .orElseThrow();
        AccountFigures figures = AccountFigures.of(known);
        List<ResultStretch> stretches = known.stretches();
        List<ResultStretch> shown = stretches.subList(0, Math.min(MOST, stretches.size()));
        return Templates.account(new AccountView(
                period,
                figures,
                past.lines(accountId, shown, until, knownAt),
                stretches.size() - shown.size(),
                Strips.ofAccount(figures, stretches, period, until),
                past.tickets(accountId, period),
                until,
                knownAt));
    }
}
