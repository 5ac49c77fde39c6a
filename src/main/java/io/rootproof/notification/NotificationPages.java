package io.rootproof.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.web.Flash;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.rootproof.web.list.Empty;
import io.rootproof.web.list.FrameMaking;
import io.rootproof.web.list.ListExport.Source;
import io.rootproof.web.list.ListFrame;
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
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Messages and what became of them. */
@Path("/notifications")
@RunOnVirtualThread
class NotificationPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Delivery> deliveries, ListFrame frame, ChannelsView channels);

        static native TemplateInstance one(NotificationView view);

        private Templates() {}
    }

    private final DeliveryReading reading;
    private final DeliveryRows rows;
    private final Deliveries deliveries;
    private final Channels channels;
    private final AuditLog audit;
    private final Flash flash;
    private final Clock clock;

    NotificationPages(
            DeliveryReading reading,
            DeliveryRows rows,
            Deliveries deliveries,
            Channels channels,
            AuditLog audit,
            Flash flash,
            Clock clock) {
        this.reading = reading;
        this.rows = rows;
        this.deliveries = deliveries;
        this.channels = channels;
        this.audit = audit;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public TemplateInstance list(@BeanParam NotificationQuery query, @Context UriInfo uri) {
        FrameMaking frame = ListFrame.of(NotificationList.LIST, uri, NotificationList.COLUMNS)
                .filters(NotificationList.filters());
        ListAnswer<Delivery> found = reading.find(query.search(), query.shown());
        NotificationMessages words = words();
        boolean dead = frame.asksOnly(List.of("state=DEAD"));
        return Templates.list(
                found.items(),
                frame.newestFirst()
                        .export("/notifications/export.csv")
                        .nothingYet(Empty.begin(words.nothingYet(), words.nothingYetDetail()))
                        .allWell(dead ? Empty.well(words.allDelivered(), words.allDeliveredDetail()) : null)
                        .make(
                                words.caption(),
                                PageLinks.byCursor(uri, found),
                                found.items().isEmpty()),
                ChannelsView.of(channels));
    }

    @GET
    @Path("/export.csv")
    @Produces("text/csv")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public Response export(@BeanParam NotificationQuery query, @Context UriInfo uri) {
        DeliverySearch search = query.search();
        Response file = NotificationList.EXPORT.answer(
                uri, clock.instant(), Source.slices(after -> reading.next(search, after)));
        audit.record("notifications.exported", "notifications", "Messages, as CSV.");
        return file;
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public TemplateInstance one(@RestPath String id) {
        Delivery delivery = reading.get(id);
        return Templates.one(new NotificationView(delivery, rows.messages(delivery.id(), NotificationView.SHOWN)));
    }

    /** Sends it now: a dead letter once more, a waiting one sooner. */
    @POST
    @Path("/{id}/attempts")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public Response again(@RestPath String id) {
        Delivery delivery = reading.get(id);
        switch (delivery.state()) {
            case KEPT -> throw ProblemException.conflict(words().notSendable());
            case DELIVERED -> throw ProblemException.conflict(words().wasDelivered());
            case DEAD, WAITING -> deliveries.again(delivery.id(), clock.instant());
        }
        audit.record(
                "notification.sent-again",
                "notification/" + delivery.id(),
                delivery.headline() + " to " + delivery.destination().shown());
        return flash.seeOther("/notifications/" + delivery.id(), words().sentAgain());
    }

    private static NotificationMessages words() {
        return Words.of(NotificationMessages.class);
    }
}
