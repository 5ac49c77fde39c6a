package io.rootproof.accesskey;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a response. Names are local ones: AWS sends its namespace, emulators leave it out.
 *
 * @param text the character data directly inside, without spaces around
 */
record XmlElement(String name, String text, List<XmlElement> children) {

    Stream<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    @Nullable
    XmlElement child(String childName) {
        return children(childName).findFirst().orElse(null);
    }

    /** The text of a child; null where there is none or it is blank. */
    @Nullable
    String textOf(String childName) {
        return children(childName)
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The element at a path below this one, or null. */
    @Nullable
    XmlElement at(String... path) {
        XmlElement element = this;
        for (String step : path) {
            element = element == null ? null : element.child(Objects.requireNonNull(step));
        }
        return element;
    }
}
