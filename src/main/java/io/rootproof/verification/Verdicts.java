package io.rootproof.verification;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what the checks found. A check that cannot be done to its end has failed: silence would be taken for a pass. */
final class Verdicts {

    /** One check being done. */
    interface Doing {
        Check check() throws IOException;
    }

    private final Map<CheckName, Check> found = new EnumMap<>(CheckName.class);

    void add(Check check) {
        found.put(check.name(), check);
    }

    /** Does a check; whatever a hostile file makes the readers throw becomes its failure. */
    void run(CheckName name, Doing doing) {
        add(guarded(name, doing));
    }

    static Check guarded(CheckName name, Doing doing) {
        try {
            return doing.check();
        } catch (UnacceptableFile refused) {
            return Check.fail(name, String.valueOf(refused.getMessage()));
        } catch (IOException | RuntimeException unreadable) {
            return Check.fail(name, "This cannot be read: " + reason(unreadable));
        } catch (StackOverflowError nested) {
            return Check.fail(name, "This cannot be read: it is nested too deeply.");
        } catch (OutOfMemoryError large) {
            return Check.fail(name, "This cannot be read: it asks for more memory than there is.");
        }
    }

    /** Says of each check that was not done that it was not, and why. */
    List<Check> all(String otherwise) {
        for (CheckName name : CheckName.values()) {
            found.putIfAbsent(name, Check.skipped(name, otherwise));
        }
        return List.copyOf(found.values());
    }

    @Nullable
    Check of(CheckName name) {
        return found.get(name);
    }

    private static String reason(Exception thrown) {
        String message = thrown.getMessage();
        return PathName.printable(message == null ? thrown.getClass().getSimpleName() : message);
    }
}
