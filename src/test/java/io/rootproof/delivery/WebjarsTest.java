package io.rootproof.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WebjarsTest {
    @Test
    void webjars_arePartOfTheDistribution() throws Exception {
        var dependencies = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getElementsByTagName("dependency");
        List<String> scopes = new ArrayList<>();
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            if (dependency
                    .getElementsByTagName("groupId")
                    .item(0)
                    .getTextContent()
                    .startsWith("org.webjars")) {
                var scope = dependency.getElementsByTagName("scope").item(0);
                scopes.add(scope == null ? "compile" : scope.getTextContent());
            }
        }

        assertThat(scopes)
                .as("with another scope, pages have no styles once the distribution is augmented for PostgreSQL")
                .isNotEmpty()
                .containsOnly("compile");
    }
}
