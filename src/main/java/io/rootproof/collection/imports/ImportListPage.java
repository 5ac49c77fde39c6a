package io.rootproof.collection.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.period.Part;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ShowsPeriod;
import io.rootproof.web.Words;
import io.rootproof.web.list.Conditions;
import io.rootproof.web.list.Empty;
import io.rootproof.web.list.FrameMaking;
import io.rootproof.web.list.ListExport.Source;
import io.rootproof.web.list.ListFrame;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every file that somebody brought in, newest first, as a page and as a file. */
@Path("/collection-runs/imported-files")
@RunOnVirtualThread
class ImportListPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<EvidenceImport> imports, ListFrame frame);
    }

    private static final String ORDER = " order by i.importedAt desc, i.id desc";

    private final EntityManager entities;
    private final ImportSearch search;
    private final AuditLog audit;
    private final Clock clock;

    ImportListPage(EntityManager entities, ImportSearch search, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.search = search;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    @ShowsPeriod
    public TemplateInstance list(@BeanParam ImportListQuery query, @Context UriInfo uri) {
        FrameMaking frame =
                ListFrame.of(ImportList.LIST, uri, ImportList.COLUMNS).filters(ImportList.filters());
        ImportListMessages words = Words.of(ImportListMessages.class);
        Conditions filter = seen(query.filter());
        PageRequest page = query.shown();
        ListAnswer<EvidenceImport> found = QuarkusTransaction.joiningExisting().call(() -> slice(filter, page, true));
        return Templates.list(
                found.items(),
                frame.newestFirst()
                        .export("/collection-runs/imported-files/export.csv")
                        .nothingYet(Empty.begin(
                                words.nothingYet(), words.nothingYetDetail(), "/collection-runs", words.toCollection()))
                        .make(
                                words.caption(),
                                PageLinks.byCursor(uri, found),
                                found.items().isEmpty()));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @RolesAllowed(Roles.READER)
    public Response export(@BeanParam ImportListQuery query, @Context UriInfo uri) {
        Conditions filter = seen(query.filter());
        Response file = ImportList.EXPORT.answer(uri, clock.instant(), Source.slices(after -> next(filter, after)));
        audit.record("imports.exported", "imports", "The list of imported files, as CSV.");
        return file;
    }

    private Conditions seen(Conditions filter) {
        Part seen = search.seen();
        return seen.isEverything() ? filter : filter.and(seen.jpql(), Map.of());
    }

    private ListAnswer<EvidenceImport> next(Conditions filter, @Nullable String after) {
        PageRequest page = new PageRequest(0, PageRequest.LARGEST, after);
        return QuarkusTransaction.requiringNew().call(() -> slice(filter, page, false));
    }

    private ListAnswer<EvidenceImport> slice(Conditions filter, PageRequest page, boolean counted) {
        Conditions from = filter.older("i.importedAt", "i.id", page.after());
        List<EvidenceImport> found = from.bind(entities.createQuery(
                        "select i from EvidenceImport i" + from.text() + ORDER, EvidenceImport.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size() + 1)
                .getResultList();
        boolean more = found.size() > page.size();
        List<EvidenceImport> items = more ? found.subList(0, page.size()) : found;
        return ListAnswer.of(
                items,
                page,
                counted ? count(filter) : BoundedCount.of(items.size()),
                more ? Conditions.cursor(items.getLast().importedAt, items.getLast().id) : null);
    }

    private BoundedCount count(Conditions filter) {
        return BoundedCount.of(filter.bind(entities.createQuery(
                        "select count(*) from (select i.id as id from EvidenceImport i" + filter.text() + ORDER
                                + " limit " + BoundedCount.QUERY_LIMIT + ") t",
                        Long.class))
                .getSingleResult());
    }
}
