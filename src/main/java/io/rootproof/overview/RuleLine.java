package io.rootproof.overview;

import io.quarkus.qute.TemplateData;
import io.rootproof.assessment.Rule;
import java.util.Arrays;
import java.util.List;

/** One of the rules, and whether it was asked: the first that applies decides. */
@TemplateData
record RuleLine(int number, Rule rule, Asked asked) {

    /** What became of a rule. */
    enum Asked {
        NO,
        DECIDES,
        NOT_ASKED
    }

    static List<RuleLine> of(Rule decided) {
        return Arrays.stream(Rule.values())
                .map(rule -> new RuleLine(rule.ordinal() + 1, rule, asked(rule, decided)))
                .toList();
    }

    public boolean isDeciding() {
        return asked == Asked.DECIDES;
    }

    private static Asked asked(Rule rule, Rule decided) {
        return rule == decided ? Asked.DECIDES : rule.ordinal() < decided.ordinal() ? Asked.NO : Asked.NOT_ASKED;
    }
}
