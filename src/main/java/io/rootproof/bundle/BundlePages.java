package io.rootproof.bundle;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.rootproof.identity.Roles;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.Cursor;
import io.rootproof.web.Flash;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.PageQuery;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Bundles for people: order one, watch it being made, download it. */
@Path("/bundles")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class BundlePages {

    /** The period that the form offers: what most audits ask for first. */
    private static final int USUAL_DAYS = 90;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<BundleView> bundles, PageLinks links, String from, String to, @Nullable String error);

        static native TemplateInstance one(BundleView bundle);

        static native TemplateInstance one$progress(BundleView bundle);
    }

    private final BundleBook book;
    private final BundleDownload download;
    private final SecurityIdentity identity;
    private final Flash flash;
    private final Clock clock;

    BundlePages(BundleBook book, BundleDownload download, SecurityIdentity identity, Flash flash, Clock clock) {
        this.book = book;
        this.download = download;
        this.identity = identity;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance list(@BeanParam PageQuery query, @Context UriInfo uri) {
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        return page(query, uri, Times.day(today.minus(USUAL_DAYS, ChronoUnit.DAYS)), Times.day(today), null);
    }

    @POST
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    public Response order(@RestForm @Nullable String from, @RestForm @Nullable String to, @Context UriInfo uri) {
        Instant now = clock.instant();
        try {
            Bundle bundle = book.order(
                    BundlePeriod.parse(from, to, now), identity.getPrincipal().getName(), now);
            return flash.seeOther("/bundles/" + bundle.id, "The report is being made.");
        } catch (ProblemException refused) {
            String given = from == null ? "" : from;
            return Response.status(refused.status())
                    .entity(page(new PageQuery(), uri, given, to == null ? "" : to, refused.detail()))
                    .build();
        }
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    public TemplateInstance one(@RestPath String id, @RestHeader("HX-Request") @Nullable String fragment) {
        BundleView bundle = new BundleView(book.get(BundleDownload.number(id)));
        return fragment == null ? Templates.one(bundle) : Templates.one$progress(bundle);
    }

    @GET
    @Path("/{id}/report.pdf")
    @Produces({"application/pdf", MediaType.TEXT_HTML})
    @RolesAllowed(Roles.READER)
    public Response report(@RestPath String id) {
        return download.report(BundleDownload.number(id));
    }

    private TemplateInstance page(PageQuery query, UriInfo uri, String from, String to, @Nullable String error) {
        PageRequest page = query.request();
        Long before = page.after() == null ? null : Cursor.number(page.after());
        List<Bundle> found = book.newest(page.offset(), page.size() + 1, before);
        List<BundleView> shown =
                found.stream().limit(page.size()).map(BundleView::new).toList();
        String next = found.size() > shown.size()
                ? Cursor.of(String.valueOf(shown.getLast().id()))
                : null;
        PageLinks links = PageLinks.byCursor(uri, ListAnswer.of(shown, page, BoundedCount.of(book.count()), next));
        return Templates.list(shown, links, from, to, error);
    }
}
