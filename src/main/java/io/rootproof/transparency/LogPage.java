package io.rootproof.transparency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.log.LogEntry;
import io.rootproof.log.LogSearch;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.Words;
import io.rootproof.web.list.Empty;
import io.rootproof.web.list.FrameMaking;
import io.rootproof.web.list.ListExport.Source;
import io.rootproof.web.list.ListFrame;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.jspecify.annotations.Nullable;

/** The log for people: searched, and as a file. */
@Path("/log")
@RunOnVirtualThread
class LogPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<EntryView> entries, ListFrame frame, LogState state);

        private Templates() {}
    }

    private final LogReading reading;
    private final LogStates states;
    private final AuditLog audit;
    private final Clock clock;

    LogPage(LogReading reading, LogStates states, AuditLog audit, Clock clock) {
        this.reading = reading;
        this.states = states;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    public TemplateInstance list(@BeanParam LogQuery query, @Context UriInfo uri) {
        FrameMaking frame = ListFrame.of(LogList.LIST, uri, LogList.COLUMNS).filters(LogList.filters());
        ListAnswer<LogEntry> found = reading.find(query.search(), query.shown());
        LogMessages words = Words.of(LogMessages.class);
        return Templates.list(
                found.items().stream().map(EntryView::new).toList(),
                frame.newestFirst()
                        .export("/log/export.csv")
                        .nothingYet(Empty.begin(words.nothingYet(), words.nothingYetDetail()))
                        .make(
                                words.caption(),
                                PageLinks.byCursor(uri, found),
                                found.items().isEmpty()),
                states.now());
    }

    @GET
    @Path("/export.csv")
    @Produces("text/csv")
    @RolesAllowed(Roles.READER)
    public Response export(@BeanParam LogQuery query, @Context UriInfo uri) {
        LogSearch search = query.search();
        Response file = LogList.EXPORT.answer(uri, clock.instant(), Source.slices(after -> answers(search, after)));
        audit.record("log.exported", "log", "Entries of the log, as CSV.");
        return file;
    }

    private ListAnswer<EntryAnswer> answers(LogSearch search, @Nullable String after) {
        ListAnswer<LogEntry> found = reading.next(search, after);
        return new ListAnswer<>(
                found.items().stream().map(EntryAnswer::of).toList(),
                found.page(),
                found.size(),
                found.total(),
                found.totalIsExact(),
                found.next());
    }
}
