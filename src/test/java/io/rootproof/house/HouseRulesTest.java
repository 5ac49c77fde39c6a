package io.rootproof.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** What keeps the house in one direction; docs/architecture.md draws it. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = Route.application();

    @Test
    void packages_seeOnlyFloorsBelow() {
        classes()
                .should(seeOnlyFloorsBelow())
                .because(
                        "what two features need together stands on a floor above both, so that either can be read alone")
                .check(HOUSE);
    }

    @Test
    void packages_haveNoCycles() {
        slices().matching("io.rootproof.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle is one package under two names")
                .check(HOUSE);
    }

    @Test
    void awsSdk_isKnownToCollectionAndStorageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.rootproof.collection..", "io.rootproof.storage..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk..")
                .because("vendor types stop at the gateway: the rest works on bytes and records")
                .check(HOUSE);
    }

    @Test
    void now_comesFromTheClockOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.rootproof.time")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .because(
                        "one clock is injected at the edge and one now is passed along; the demo and the tests move it")
                .check(HOUSE);
    }

    @Test
    void entities_areNotAnswered() {
        methods()
                .that(areEndpoints())
                .should(notAnswerEntities())
                .because("an API body is a contract, a table is not")
                .check(HOUSE);
    }

    @Test
    void names_sayWhatThingsAre() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..model..", "..service..")
                .because("such names collect what nobody wanted to name")
                .check(HOUSE);
    }

    private static ArchCondition<JavaClass> seeOnlyFloorsBelow() {
        return new ArchCondition<>("see only floors below their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Floor own = Floor.of(type.getPackageName());
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                Floor.isHouse(dependency.getTargetClass().getPackageName()))
                        .filter(dependency ->
                                !own.maySee(Floor.of(dependency.getTargetClass().getPackageName())))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe(
                "are endpoints",
                method -> method.getAnnotations().stream()
                        .map(JavaAnnotation::getRawType)
                        .anyMatch(annotation -> annotation.isAnnotatedWith(HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> notAnswerEntities() {
        return new ArchCondition<>("not answer entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " answers the entity " + type.getSimpleName())));
            }
        };
    }
}
