package io.rootproof.audit;

import io.quarkus.qute.TemplateData;
import io.rootproof.bundle.PeriodBundle;
import io.rootproof.storage.ObjectLock;
import io.rootproof.storage.ObjectLocks;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What S3 keeps of a period's bundles.
 *
 * @param possible false where files stay on a disk, or the bucket has no Object Lock
 * @param confirmed files that S3 keeps as is wanted
 * @param waiting files for which it has not confirmed that yet
 */
@TemplateData
record PeriodLocks(boolean possible, int confirmed, int waiting) {

    private static final PeriodLocks NONE = new PeriodLocks(false, 0, 0);

    static PeriodLocks of(List<PeriodBundle> bundles, ObjectLocks locks) {
        if (!locks.possible()) {
            return NONE;
        }
        Set<String> files =
                bundles.stream().flatMap(bundle -> bundle.objects().stream()).collect(Collectors.toSet());
        Collection<ObjectLock> known =
                files.isEmpty() ? List.of() : locks.of(files).values();
        int confirmed = (int) known.stream().filter(ObjectLock::confirmed).count();
        return new PeriodLocks(true, confirmed, known.size() - confirmed);
    }

    public boolean some() {
        return confirmed + waiting > 0;
    }
}
