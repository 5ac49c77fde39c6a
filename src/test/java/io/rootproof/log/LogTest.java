package io.rootproof.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.merkle.CompactTree;
import io.rootproof.merkle.MerkleProofs;
import io.rootproof.testing.OnQuietH2;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OnQuietH2.class)
class LogTest extends LogTestCases {

    @Inject
    SubtreeRows subtrees;

    @Test
    void logOfMoreThan65536Entries_keepsSubtreesOfSubtrees() {
        QuarkusTransaction.requiringNew()
                .timeout(300)
                .run(() -> inbox.enter(EntryKind.AUDIT, given.insert("many", 66_000)));
        sequencer.drain();

        long size = tree.size();
        CompactTree remade = new CompactTree();
        entries.each(0, size, entry -> remade.add(entry.leafHash()));
        assertThat(subtrees.hashes(2, 0, 10)).hasSize((int) (size >> 16));
        assertThat(tree.root(size)).isEqualTo(remade.root());
        for (long index : new long[] {0, 255, 256, 65_535, 65_536, size - 1}) {
            byte[] leaf = entries.at(index).orElseThrow().leafHash();
            assertThat(MerkleProofs.isIncluded(leaf, index, size, tree.inclusion(index, size), remade.root()))
                    .as("entry %s", index)
                    .isTrue();
            assertThat(MerkleProofs.isConsistent(
                            index, size, tree.root(index), remade.root(), tree.consistency(index, size)))
                    .as("from %s", index)
                    .isTrue();
        }
    }
}
