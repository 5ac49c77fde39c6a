package io.rootproof.ticket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Act;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Flash;
import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;

/** The files of a ticket: list, upload, download. */
@Path("/tickets/{number}/files")
@RunOnVirtualThread
class TicketFilePages {

    private static final Logger LOG = Logger.getLogger(TicketFilePages.class);

    /**
     * @param most how many a ticket takes
     */
    record View(long number, List<TicketFile> files, FormErrors errors, int megabytes, int most) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance files(View view);

        private Templates() {}
    }

    private final Tickets tickets;
    private final TicketFiles files;
    private final Viewer viewer;
    private final AuditLog audit;
    private final Flash flash;
    private final Clock clock;

    TicketFilePages(Tickets tickets, TicketFiles files, Viewer viewer, AuditLog audit, Flash flash, Clock clock) {
        this.tickets = tickets;
        this.files = files;
        this.viewer = viewer;
        this.audit = audit;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    public TemplateInstance list(@RestPath String number) {
        return page(seen(number), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.ANALYST)
    public Response add(@RestPath String number, @BeanParam TicketFileUpload upload) {
        long known = seen(number);
        TicketFile added;
        try {
            added = files.add(known, upload.name(), upload.bytes(), new Act(viewer.getUsername(), clock.instant()));
        } catch (ProblemException refused) {
            return Response.status(refused.status())
                    .entity(page(known, FormErrors.of(refused)))
                    .build();
        }
        TicketFileMessages words = Words.of(TicketFileMessages.class);
        String path = "/tickets/" + known + "/files";
        return added.masked() ? flash.seeOtherWarning(path, words.doneMasked()) : flash.seeOther(path, words.done());
    }

    /** Always as an attachment: nothing that somebody sent is shown by a browser under this address. */
    @GET
    @Path("/{id}")
    @Produces({"application/octet-stream", MediaType.TEXT_HTML})
    @RolesAllowed(Roles.READER)
    public Response download(@RestPath String number, @RestPath String id) {
        long known = seen(number);
        TicketFileMessages words = Words.of(TicketFileMessages.class);
        TicketFile file = (id.matches("[0-9]{1,18}")
                        ? files.find(known, Long.parseLong(id))
                        : Optional.<TicketFile>empty())
                .orElseThrow(() -> ProblemException.notFound(words.noSuchFile()));
        InputStream content;
        try {
            content = files.open(file);
        } catch (IOException e) {
            LOG.errorf(e, "File %d of ticket %d cannot be read", file.id(), known);
            throw new ProblemException(503, words.notAvailable(), words.gone());
        }
        audit.record("ticket-file.downloaded", "ticket/" + known, file.name() + ", SHA-256 " + file.sha256());
        return Response.ok(content, "application/octet-stream")
                .header("Content-Length", file.size())
                .header("Content-Disposition", "attachment; filename=\"" + ascii(file.name()) + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Digest",
                        "sha-256=:"
                                + Base64.getEncoder()
                                        .encodeToString(HexFormat.of().parseHex(file.sha256()))
                                + ":")
                .build();
    }

    /** The number of a ticket that the person asking may see. */
    private long seen(String number) {
        long known = TicketNumber.parse(number);
        return tickets.find(known, clock.instant())
                .orElseThrow(() -> TicketDesk.unknown(known))
                .number();
    }

    private TemplateInstance page(long number, FormErrors errors) {
        return Templates.files(new View(number, files.of(number), errors, FileContent.LARGEST >> 20, TicketFiles.MOST));
    }

    private static String ascii(String name) {
        return name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
    }
}
