package io.rootproof.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every size up to 300 against {@link SlowTree}, and everything beside the right proof refused. */
class MerkleProofsTest {
    private static final int LARGEST = 300;
    private static final List<byte[]> ENTRIES = IntStream.range(0, LARGEST)
            .mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8))
            .toList();
    private static final Subtrees SUBTREES = new PerfectSubtrees(ENTRIES);
    private static final List<byte[]> ROOTS = new ArrayList<>();

    @BeforeAll
    static void slowRoots() {
        for (int size = 0; size <= LARGEST; size++) {
            ROOTS.add(SlowTree.root(ENTRIES.subList(0, size)));
        }
    }

    @Test
    void root_isTheSlowOneForEverySize() {
        CompactTree grown = new CompactTree();
        for (int size = 0; size <= LARGEST; size++) {
            assertThat(MerkleProofs.root(size, SUBTREES)).isEqualTo(ROOTS.get(size));
            assertThat(grown.root()).isEqualTo(ROOTS.get(size));
            assertThat(grown.size()).isEqualTo(size);
            if (size < LARGEST) {
                grown.add(leaf(size));
            }
        }
    }

    @Test
    void inclusion_isTheSlowPathForEveryLeafOfEverySize() {
        for (int size = 1; size <= LARGEST; size++) {
            for (int index = 0; index < size; index++) {
                List<byte[]> path = MerkleProofs.inclusion(index, size, SUBTREES);
                assertSame(path, SlowTree.path(index, ENTRIES.subList(0, size)));
                assertThat(MerkleProofs.isIncluded(leaf(index), index, size, path, ROOTS.get(size)))
                        .as("leaf %s of %s", index, size)
                        .isTrue();
            }
        }
    }

    @Test
    void consistency_isTheSlowProofForEveryPairOfSizes() {
        for (int to = 1; to <= LARGEST; to++) {
            for (int from = 0; from <= to; from++) {
                List<byte[]> path = MerkleProofs.consistency(from, to, SUBTREES);
                if (from > 0) {
                    assertSame(path, SlowTree.proof(from, ENTRIES.subList(0, to)));
                }
                assertThat(MerkleProofs.isConsistent(from, to, ROOTS.get(from), ROOTS.get(to), path))
                        .as("%s to %s", from, to)
                        .isTrue();
            }
        }
    }

    @Test
    void inclusion_besideTheRightOneIsRefused() {
        for (int size = 1; size <= LARGEST; size += size < 70 ? 1 : 23) {
            byte[] root = ROOTS.get(size);
            for (int index = 0; index < size; index++) {
                List<byte[]> path = MerkleProofs.inclusion(index, size, SUBTREES);
                assertThat(MerkleProofs.isIncluded(leaf(index), index, size, path, ROOTS.get(size - 1)))
                        .isFalse();
                assertThat(MerkleProofs.isIncluded(leaf((index + 1) % LARGEST), index, size, path, root))
                        .isFalse();
                assertThat(MerkleProofs.isIncluded(leaf(index), index + 1, size, path, root))
                        .isFalse();
                assertThat(MerkleProofs.isIncluded(leaf(index), index - 1, size, path, root))
                        .isFalse();
                for (List<byte[]> wrong : NearMisses.of(path)) {
                    assertThat(MerkleProofs.isIncluded(leaf(index), index, size, wrong, root))
                            .as("leaf %s of %s", index, size)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void inclusion_atAnotherSizeIsRefusedWhereThePathWouldBeLonger() {
        List<byte[]> path = MerkleProofs.inclusion(3, 8, SUBTREES);

        assertThat(MerkleProofs.isIncluded(leaf(3), 3, 8, path, ROOTS.get(8))).isTrue();
        assertThat(MerkleProofs.isIncluded(leaf(3), 3, 4, path, ROOTS.get(8))).isFalse();
        assertThat(MerkleProofs.isIncluded(leaf(3), 3, 9, path, ROOTS.get(8))).isFalse();
        assertThat(MerkleProofs.isIncluded(leaf(3), 3, 0, path, ROOTS.get(8))).isFalse();
    }

    @Test
    void consistency_besideTheRightOneIsRefused() {
        for (int to = 2; to <= LARGEST; to += to < 70 ? 1 : 23) {
            for (int from = 1; from < to; from++) {
                byte[] older = ROOTS.get(from);
                byte[] newer = ROOTS.get(to);
                List<byte[]> path = MerkleProofs.consistency(from, to, SUBTREES);
                assertThat(MerkleProofs.isConsistent(from, to, ROOTS.get(from - 1), newer, path))
                        .isFalse();
                assertThat(MerkleProofs.isConsistent(from, to, older, ROOTS.get(to - 1), path))
                        .isFalse();
                assertThat(MerkleProofs.isConsistent(from, to, newer, older, path))
                        .isFalse();
                assertThat(MerkleProofs.isConsistent(to, from, newer, older, path))
                        .isFalse();
                for (List<byte[]> wrong : NearMisses.of(path)) {
                    assertThat(MerkleProofs.isConsistent(from, to, older, newer, wrong))
                            .as("%s to %s", from, to)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void consistency_ofTheSameSizeNeedsTheSameRootAndNoPath() {
        assertThat(MerkleProofs.isConsistent(7, 7, ROOTS.get(7), ROOTS.get(7), List.of()))
                .isTrue();
        assertThat(MerkleProofs.isConsistent(7, 7, ROOTS.get(7), ROOTS.get(6), List.of()))
                .isFalse();
        assertThat(MerkleProofs.isConsistent(7, 7, ROOTS.get(7), ROOTS.get(7), List.of(ROOTS.get(7))))
                .isFalse();
    }

    @Test
    void consistency_withTheEmptyTreeNeedsItsRoot() {
        assertThat(MerkleProofs.isConsistent(0, 7, MerkleHash.empty(), ROOTS.get(7), List.of()))
                .isTrue();
        assertThat(MerkleProofs.isConsistent(0, 7, ROOTS.get(1), ROOTS.get(7), List.of()))
                .isFalse();
    }

    @Test
    void proofs_beyondTheTreeAreRefused() {
        assertThatThrownBy(() -> MerkleProofs.inclusion(5, 5, SUBTREES)).hasMessageContaining("no leaf 5");
        assertThatThrownBy(() -> MerkleProofs.inclusion(-1, 5, SUBTREES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MerkleProofs.consistency(6, 5, SUBTREES)).hasMessageContaining("has not grown");
        assertThatThrownBy(() -> MerkleProofs.root(-1, SUBTREES)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] leaf(int index) {
        return MerkleHash.leaf(ENTRIES.get(index));
    }

    private static void assertSame(List<byte[]> path, List<byte[]> expected) {
        assertThat(path.toArray(byte[][]::new)).isDeepEqualTo(expected.toArray(byte[][]::new));
    }
}
