package io.rootproof.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.account.AccountChange;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.period.AuditPeriod;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.CsvExport;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.PageQuery;
import io.rootproof.web.PageRequest;
import io.rootproof.web.QueryParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** What changed of an audit period's accounts while it lasted: who came, went, moved, left the scope. */
@Path("/audit-periods/{id:[0-9]+}")
@RunOnVirtualThread
class ChangePages {

    private static final String OF_PERIOD = " from AccountChange c where c.effectiveAt >= :from and c.effectiveAt < :to"
            + " and exists (select 1 from AuditPeriodMember m where m.periodId = :id and m.accountId = c.accountId)";
    private static final int MOST_IN_FILE = 200_000;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance changes(
                AuditPeriod period, List<AccountChange> changes, Map<String, String> names, PageLinks paging);
    }

    private final Seeing seeing;
    private final EntityManager entities;
    private final PeriodLooks looks;
    private final AuditLog audit;

    ChangePages(Seeing seeing, EntityManager entities, PeriodLooks looks, AuditLog audit) {
        this.seeing = seeing;
        this.entities = entities;
        this.looks = looks;
        this.audit = audit;
    }

    @GET
    @Path("population-changes")
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance changes(@RestPath String id, @BeanParam PageQuery query, @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, List.of("page", "size"));
        AuditPeriod period = seeing.period(id);
        PageRequest page = query.shown();
        long count = entities.createQuery("select count(*)" + OF_PERIOD, Long.class)
                .setParameter("id", period.id)
                .setParameter("from", period.fromAt)
                .setParameter("to", period.toAt)
                .getSingleResult();
        List<AccountChange> some = some(period, page.offset(), page.size());
        return Templates.changes(
                period,
                some,
                looks.names(some.stream().map(change -> change.accountId).toList()),
                PageLinks.of(uri, ListAnswer.of(some, page, BoundedCount.of(count), null)));
    }

    @GET
    @Path("population-changes.csv")
    @RolesAllowed(Roles.READER)
    @Produces("text/csv")
    @Transactional
    public Response csv(@RestPath String id) {
        AuditPeriod period = seeing.period(id);
        List<AccountChange> all = some(period, 0, MOST_IN_FILE);
        audit.record("audit-period.exported", "audit-period/" + period.id, "Population changes, as CSV.");
        return CsvExport.answer(
                "audit-period-" + period.id + "-population-changes",
                List.of("accountId", "field", "from", "to", "effectiveAt", "recordedAt", "by", "reason"),
                rows -> all.forEach(change -> rows.add(
                        change.accountId,
                        change.field,
                        change.fromValue,
                        change.toValue,
                        change.effectiveAt,
                        change.recordedAt,
                        change.actor,
                        change.reason)));
    }

    private List<AccountChange> some(AuditPeriod period, int offset, int most) {
        return entities.createQuery(
                        "select c" + OF_PERIOD + " order by c.effectiveAt desc, c.id desc", AccountChange.class)
                .setParameter("id", period.id)
                .setParameter("from", period.fromAt)
                .setParameter("to", period.toAt)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }
}
