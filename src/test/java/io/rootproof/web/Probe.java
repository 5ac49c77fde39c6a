package io.rootproof.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.RestQuery;

/** Endpoints that only tests have: each goes wrong in one way, or shows one thing of the shell. */
@Path("")
@PermitAll
public class Probe {

    static final AtomicInteger MADE = new AtomicInteger();

    @CheckedTemplate(basePath = "Probe")
    static class Templates {
        static native TemplateInstance everything(
                String evil, Instant at, ListAnswer<String> list, PageLinks links, String result);
    }

    public record Thing(@Min(1) int count, String name) {}

    @GET
    @Path("/probe/page")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@RestQuery String evil) {
        ListAnswer<String> list = ListAnswer.of(
                List.of("a"), new PageRequest(0, 1, null), new BoundedCount(BoundedCount.LIMIT, false), "next");
        return Templates.everything(
                evil == null ? "" : evil,
                Instant.parse("2026-05-04T03:02:01.123Z"),
                list,
                new PageLinks("1 to 1 of 2", null, "/probe/page?page=1"),
                "NOT_ASSESSABLE");
    }

    @GET
    @Path("/probe/boom")
    public String pageBoom() {
        throw new IllegalStateException("secret inside");
    }

    @GET
    @Path("/api/probe/boom")
    public String boom() {
        throw new IllegalStateException("secret inside");
    }

    @GET
    @Path("/api/probe/private")
    @jakarta.annotation.security.RolesAllowed("reader")
    public String onlyForPeople() {
        return "seen";
    }

    @GET
    @Path("/api/probe/conflict")
    public String conflict() {
        throw ProblemException.conflict("A run is going on.", URI.create("/api/v1/collection-runs/7"));
    }

    @GET
    @Path("/api/probe/list")
    public ListAnswer<String> list(@BeanParam PageQuery query) {
        PageRequest page = query.request();
        return ListAnswer.of(List.of("one"), page, BoundedCount.of(10_001), Cursor.of("one"));
    }

    @GET
    @Path("/api/probe/number")
    public int number(@RestQuery int n) {
        return n;
    }

    @GET
    @Path("/api/probe/number/{n}")
    public long numberInPath(long n) {
        return n;
    }

    @POST
    @Path("/api/probe/things")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@Valid Thing thing) {
        int number = MADE.incrementAndGet();
        if ("refuse".equals(thing.name())) {
            throw ProblemException.conflict("Not now.");
        }
        return Response.created(URI.create("/api/probe/things/" + number))
                .entity(new Thing(number, thing.name()))
                .build();
    }

    @POST
    @Path("/probe/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String form(@FormParam("name") String name) {
        return "hello " + name;
    }

    @POST
    @Path("/api/probe/uploads")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String upload(
            @org.jboss.resteasy.reactive.RestForm String kind,
            @org.jboss.resteasy.reactive.RestForm org.jboss.resteasy.reactive.multipart.FileUpload file) {
        return kind + " " + file.size();
    }
}
