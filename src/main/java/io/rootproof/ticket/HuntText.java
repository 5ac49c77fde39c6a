package io.rootproof.ticket;

import io.rootproof.collection.hunting.Hunted;
import io.rootproof.collection.hunting.Hunted.Missed;
import io.rootproof.trail.RootUse;
import io.rootproof.web.Minutes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a hunt brought, in sentences for the ticket: when, from where, what; and what was not looked at. */
final class HuntText {

    private static final int NAMED = 6;
    private static final int LONGEST = 4_000;

    private HuntText() {}

    static String of(Hunted hunted) {
        List<String> lines = new ArrayList<>();
        if (!hunted.isReadNowhere()) {
            lines.add("CloudTrail's event history from " + Minutes.of(hunted.from()) + " to " + Minutes.of(hunted.to())
                    + " in " + String.join(", ", hunted.regions())
                    + (hunted.keys().isEmpty()
                            ? ", by the user name root:"
                            : ", by the access key " + String.join(" and ", hunted.keys()) + ":"));
            found(hunted, lines);
            limits(hunted, lines);
        }
        for (Missed missed : hunted.missed()) {
            lines.add("It could not be read in " + missed.region() + ": " + missed.call() + " answered " + missed.code()
                    + ". " + missed.whatToDo());
        }
        String text = String.join("\n", lines);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static void found(Hunted hunted, List<String> lines) {
        List<RootUse> byKey =
                hunted.uses().stream().filter(use -> use.keyId() != null).toList();
        List<RootUse> otherwise =
                hunted.uses().stream().filter(use -> use.keyId() == null).toList();
        lines.add(byKey.isEmpty() ? "The key was not used for any call that is recorded there." : used(byKey));
        if (!byKey.isEmpty()) {
            lines.add(
                    "From: " + counted(byKey, use -> Objects.requireNonNullElse(use.address(), "nowhere named")) + ".");
            lines.add("Calls: " + counted(byKey, RootUse::call) + ".");
            List<RootUse> failed =
                    byKey.stream().filter(use -> use.errorCode() != null).toList();
            if (!failed.isEmpty()) {
                lines.add("Refused: " + counted(failed, use -> String.valueOf(use.errorCode())) + ".");
            }
        }
        if (!otherwise.isEmpty()) {
            lines.add("Without a key the root user made " + calls(otherwise.size()) + ": "
                    + counted(otherwise, RootUse::call) + ".");
        }
    }

    private static String used(List<RootUse> newestFirst) {
        return calls(newestFirst.size()) + " with a key, the first at "
                + Minutes.of(newestFirst.getLast().at()) + ", the last at "
                + Minutes.of(newestFirst.getFirst().at()) + ".";
    }

    private static void limits(Hunted hunted, List<String> lines) {
        if (!hunted.cut().isEmpty()) {
            lines.add("There is more in " + String.join(", ", hunted.cut())
                    + " than was read; these are the newest calls.");
        }
        if (hunted.isOlderThanHistory()) {
            lines.add("The key is older, from " + Minutes.of(Objects.requireNonNull(hunted.keySince()))
                    + ": what it did before is in no event history, which ends after " + Hunted.DAYS
                    + " days. Search the organisation's trail.");
        }
        lines.add("Not looked at: other Regions, and calls on data, such as reading objects in S3.");
    }

    private static String calls(int count) {
        return count == 1 ? "1 call" : count + " calls";
    }

    /** The most frequent first, with how often. */
    private static String counted(List<RootUse> uses, Function<RootUse, String> by) {
        Map<String, Long> counts = uses.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
        String named = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return counts.size() <= NAMED ? named : named + " and " + (counts.size() - NAMED) + " more";
    }
}
