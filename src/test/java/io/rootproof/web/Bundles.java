package io.rootproof.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.List;

/** Every message bundle of the product; new ones are found by themselves. */
public final class Bundles {

    private static final List<? extends Class<?>> ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.rootproof").stream()
                    .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                    .map(JavaClass::reflect)
                    .toList();

    private Bundles() {}

    public static List<? extends Class<?>> all() {
        return ALL;
    }
}
