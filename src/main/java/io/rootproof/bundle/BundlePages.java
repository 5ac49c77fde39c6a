package io.rootproof.bundle;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.rootproof.identity.Roles;
import io.rootproof.web.Flash;
import io.rootproof.web.FormErrors;
import io.rootproof.web.PeriodInView;
import io.rootproof.web.ShowsPeriod;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Bundles for people: order one, watch it being made, download it. */
@Path("/bundles")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class BundlePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(BundleForm form);

        static native TemplateInstance one(LiveBundle live);

        static native TemplateInstance progress(LiveBundle live);
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

    /** The form, filled in with the period in view. */
    @GET
    @Path("/new")
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    @ShowsPeriod
    public TemplateInstance form(@RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        Instant now = clock.instant();
        PeriodInView period = PeriodInView.of(from, to, now);
        return Templates.form(BundleForm.of(period.fromText(), period.toText(), FormErrors.none(), now));
    }

    @POST
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    public Response order(@RestForm @Nullable String from, @RestForm @Nullable String to) {
        Instant now = clock.instant();
        FormErrors errors = FormErrors.none();
        BundlePeriod period = BundlePeriod.parse(from, to, now, errors);
        if (period == null) {
            return Response.status(422)
                    .entity(Templates.form(BundleForm.of(from, to, errors, now)))
                    .build();
        }
        Bundle bundle = book.order(period, identity.getPrincipal().getName(), now);
        return flash.seeOther(
                "/bundles/" + bundle.id, Words.of(BundleMessages.class).ordered());
    }

    /**
     * @param live {@code no} to leave the page as it is until somebody looks again
     */
    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    public TemplateInstance one(@RestPath String id, @RestQuery @Nullable String live) {
        return Templates.one(LiveBundle.onPage(view(id), !"no".equals(live)));
    }

    /** The part of the page that changes while the report is being made. */
    @GET
    @Path("/{id}/progress")
    @RolesAllowed(Roles.READER)
    public TemplateInstance progress(@RestPath String id, @RestQuery @Nullable String said) {
        return Templates.progress(LiveBundle.again(view(id), said));
    }

    @GET
    @Path("/{id}/report.pdf")
    @Produces({"application/pdf", MediaType.TEXT_HTML})
    @RolesAllowed(Roles.READER)
    public Response report(@RestPath String id) {
        return download.report(BundleDownload.number(id));
    }

    @GET
    @Path("/{id}/bundle.zip")
    @Produces({"application/zip", MediaType.TEXT_HTML})
    @RolesAllowed(Roles.READER)
    public Response zip(@RestPath String id, @RestQuery @Nullable String part) {
        return download.zip(BundleDownload.number(id), part);
    }

    private BundleView view(String id) {
        return new BundleView(book.get(BundleDownload.number(id)));
    }
}
