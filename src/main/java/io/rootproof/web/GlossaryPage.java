package io.rootproof.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What the words on the pages mean. Holds no evidence, so that it needs no login. */
@Path("/glossary")
class GlossaryPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance glossary(List<Term.Section> sections);
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance glossary() {
        return Templates.glossary(List.of(Term.Section.values()));
    }
}
