package io.rootproof.web;

import io.quarkus.arc.Unremovable;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;

/** The language in which the person at the other end is answered. There is one so far: English. */
@ApplicationScoped
@Unremovable // looked up by Words, which nothing injects
class Language {

    <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle);
    }
}
