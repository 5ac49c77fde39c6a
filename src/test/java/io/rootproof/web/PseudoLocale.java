package io.rootproof.web;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.Resolver;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A language for tests: asked for with {@code Accept-Language: en-XA}, every sentence of a message bundle comes wrapped
 * in {@code ⟦…⟧}. What is not wrapped on a page does not come from a bundle.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class PseudoLocale extends Language {

    public static final String TAG = "en-XA";
    public static final String OPEN = "⟦";
    public static final String CLOSE = "⟧";

    private final CurrentRequest request;

    PseudoLocale(CurrentRequest request) {
        this.request = request;
    }

    /** Goes before the resolvers that Quarkus registers for the bundles, and asks the same beans. */
    void wrapTemplates(@Observes EngineBuilder engine) {
        for (Class<?> bundle : Bundles.all()) {
            engine.addNamespaceResolver(new Wrapping(bundle));
        }
    }

    @Override
    <T> T words(Class<T> bundle) {
        T plain = super.words(bundle);
        if (!asked()) {
            return plain;
        }
        return bundle.cast(
                Proxy.newProxyInstance(bundle.getClassLoader(), new Class<?>[] {bundle}, (proxy, method, given) -> {
                    // A bundle may be seen by its own package only.
                    method.setAccessible(true);
                    return wrapped(method.invoke(plain, given));
                }));
    }

    private boolean asked() {
        RoutingContext routing = request.routing();
        return routing != null && TAG.equals(routing.request().getHeader("Accept-Language"));
    }

    private static Object wrapped(Object said) {
        return OPEN + said + CLOSE;
    }

    private final class Wrapping implements NamespaceResolver {

        private final Class<?> bundle;

        Wrapping(Class<?> bundle) {
            this.bundle = bundle;
        }

        @Override
        public String getNamespace() {
            return bundle.getAnnotation(MessageBundle.class).value();
        }

        @Override
        public int getPriority() {
            return 100;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            CompletionStage<Object> said = ((Resolver) MessageBundles.get(bundle)).resolve(context);
            return asked() ? said.thenCompose(text -> CompletableFuture.completedFuture(wrapped(text))) : said;
        }
    }
}
