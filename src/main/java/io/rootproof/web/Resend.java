package io.rootproof.web;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * A form that was read and allowed but could not be stored just then, so that nobody types it twice. Only for requests
 * that carried their form token: a page of ours must not offer to send what somebody else's page made up.
 *
 * @param action path that it was posted to
 */
@TemplateData
record Resend(String action, List<Input> inputs) {

    @TemplateData
    record Input(String name, String value) {}

    /** Passwords are not written into pages. */
    static final Set<String> SECRET = Set.of("password", "current", "wanted");

    /** The form of this request; null if there was none, or it holds a file or a password. */
    static @Nullable Resend of(ContainerRequestContext request, String path) {
        if (!(request instanceof ResteasyReactiveContainerRequestContext reactive)
                || !request.getMethod().equals("POST")
                || CurrentRequest.isApi(path)) {
            return null;
        }
        FormData form = ((ResteasyReactiveRequestContext) reactive.getServerRequestContext()).getFormData();
        return form == null ? null : of(form, path);
    }

    private static @Nullable Resend of(FormData form, String path) {
        List<Input> inputs = new ArrayList<>();
        for (String name : form) {
            for (FormValue value : form.get(name)) {
                if (SECRET.contains(name) || value.isFileItem()) {
                    return null;
                }
                if (!name.equals(Csrf.FIELD)) {
                    inputs.add(new Input(name, value.getValue()));
                }
            }
        }
        return new Resend(path, inputs);
    }
}
