package io.rootproof.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Leaves pages out of the API's description, and writes down how to log in and which roles may call what. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final DotName ROLES = DotName.createSimple("jakarta.annotation.security.RolesAllowed");

    /** By {@code Class_method}, which is how operations are named (quarkus.smallrye-openapi.operation-id-strategy). */
    private final Map<String, List<String>> rolesByOperation = new TreeMap<>();

    public ApiDescription(IndexView classes) {
        for (AnnotationInstance allowed : classes.getAnnotations(ROLES)) {
            List<String> roles = Arrays.asList(allowed.value().asStringArray());
            // Roles on a class hold for those of its methods that name none of their own.
            if (allowed.target().kind() == AnnotationTarget.Kind.METHOD) {
                rolesByOperation.put(name(allowed.target().asMethod()), roles);
            } else {
                allowed.target()
                        .asClass()
                        .methods()
                        .forEach(method -> rolesByOperation.putIfAbsent(name(method), roles));
            }
        }
    }

    private static String name(MethodInfo method) {
        return method.declaringClass().simpleName() + "_" + method.name();
    }

    @Override
    public Operation filterOperation(Operation operation) {
        List<String> roles = rolesByOperation.get(operation.getOperationId());
        if (roles != null) {
            String before = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
            operation.setDescription(before + "Roles: " + String.join(", ", roles) + ".");
        }
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        List.copyOf(document.getPaths().getPathItems().keySet()).stream()
                .filter(path -> !CurrentRequest.isApi(path))
                .forEach(document.getPaths()::removePathItem);
        document.getComponents()
                .addSecurityScheme(
                        "token",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token made under \"Your password and tokens\"."))
                .addSecurityScheme(
                        "password",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("User name and password."));
        document.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme("token"),
                OASFactory.createSecurityRequirement().addScheme("password")));
    }
}
