package io.rootproof.prevention.scp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that denies something.
 *
 * @param actions patterns of actions
 * @param allBut whether it denies every action but these ({@code NotAction})
 * @param resources null where the statement names none, which AWS does not take
 * @param foreign elements that a service control policy does not have, such as {@code Principal}
 */
record ScpStatement(
        List<String> actions,
        boolean allBut,
        @Nullable ScpResources resources,
        List<ScpCondition> conditions,
        List<String> foreign) {

    private static final String MAKE_A_KEY = "iam:CreateAccessKey";

    boolean speaksOfKeys() {
        return allBut != actions.stream().anyMatch(action -> Wildcards.matchesIgnoringCase(action, MAKE_A_KEY));
    }

    /** All parts must hold; one that surely does not settles it, whatever the others are. */
    Ruling on(RootUser root) {
        if (!speaksOfKeys()) {
            return Ruling.SILENT;
        }
        Truth reach = resources == null ? Truth.UNSURE : resources.reach(root);
        Doubt about = new Doubt(Doubt.Part.RESOURCE, resources == null ? "Resource" : resources.text());
        if (reach == Truth.NO) {
            return Ruling.exempts(about);
        }
        for (ScpCondition condition : conditions) {
            if (condition.holdsFor(root) == Truth.NO) {
                return Ruling.exempts(of(condition));
            }
        }
        if (!foreign.isEmpty()) {
            return Ruling.unjudged(new Doubt(Doubt.Part.ELEMENT, String.join(", ", foreign)));
        }
        if (reach == Truth.UNSURE) {
            return Ruling.unjudged(about);
        }
        return conditions.stream()
                .filter(condition -> condition.holdsFor(root) == Truth.UNSURE)
                .findFirst()
                .map(condition -> Ruling.unjudged(of(condition)))
                .orElse(Ruling.DENIES);
    }

    private static Doubt of(ScpCondition condition) {
        return new Doubt(Doubt.Part.CONDITION, condition.text());
    }
}
