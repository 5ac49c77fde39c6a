package io.rootproof.house;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An endpoint as its source declares it.
 *
 * @param method HTTP method
 * @param path with parameters in braces
 * @param roles who may call it; empty where everybody may
 * @param consumes the media type of its body; empty for any or none
 * @param html true if it answers with a page, or with a part of one
 * @param declared false if neither the method nor its class says who may
 */
public record Route(
        String method,
        String path,
        Set<String> roles,
        boolean declared,
        String consumes,
        boolean html,
        String handler) {

    /** The compiled classes of the application, without those of tests. */
    static JavaClasses application() {
        return new ClassFileImporter().importPath("target/classes");
    }

    public static Stream<Route> all() {
        return application().stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream().flatMap(method -> of(type, method).stream()));
    }

    public boolean isPublic() {
        return roles.isEmpty();
    }

    public boolean isApi() {
        return path.startsWith("/api/");
    }

    /** True if it answers people with a page. */
    public boolean isPage() {
        return method.equals("GET") && html && !isApi();
    }

    /** The path with something in each parameter that can be parsed and does not exist. */
    String example() {
        return path.replaceAll("\\{(account|accountId)[^}]*}", "999999999999").replaceAll("\\{[^}]*}", "999999999");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static Optional<Route> of(JavaClass type, JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(annotation -> annotation.isAnnotatedWith(HttpMethod.class))
                .findFirst()
                .map(annotation -> new Route(
                        annotation.getSimpleName(),
                        join(
                                type.getAnnotationOfType(Path.class).value(),
                                method.tryGetAnnotationOfType(Path.class)
                                        .map(Path::value)
                                        .orElse("")),
                        Set.copyOf(roles(type, method)),
                        Stream.of(method, type)
                                .anyMatch(place -> place.isAnnotatedWith(RolesAllowed.class)
                                        || place.isAnnotatedWith(PermitAll.class)),
                        Stream.of(method, type)
                                .filter(place -> place.isAnnotatedWith(Consumes.class))
                                .findFirst()
                                .map(place -> place.getAnnotationOfType(Consumes.class)
                                        .value()[0])
                                .orElse(""),
                        html(type, method),
                        type.getSimpleName() + "." + method.getName()));
    }

    /** Where nothing is declared, what is returned tells. */
    private static boolean html(JavaClass type, JavaMethod method) {
        return Stream.of(method, type)
                .filter(place -> place.isAnnotatedWith(Produces.class))
                .findFirst()
                .map(place ->
                        place.getAnnotationOfType(Produces.class).value()[0].startsWith(MediaType.TEXT_HTML))
                .orElse(method.getRawReturnType().isEquivalentTo(TemplateInstance.class));
    }

    private static List<String> roles(JavaClass type, JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return List.of();
        }
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> type.tryGetAnnotationOfType(RolesAllowed.class))
                .map(allowed -> List.of(allowed.value()))
                .orElse(List.of());
    }

    private static String join(String left, String right) {
        String path = ("/" + left + "/" + right).replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
