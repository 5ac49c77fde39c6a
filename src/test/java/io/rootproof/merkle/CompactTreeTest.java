package io.rootproof.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CompactTreeTest {

    @Test
    void subtree_standsForItsLeaves() {
        CompactTree whole = tree(0, 13);

        CompactTree folded = new CompactTree();
        folded.addSubtree(tree(0, 8).root(), 8);
        folded.addSubtree(tree(8, 10).root(), 2);
        folded.add(leaf(10));
        folded.add(leaf(11));
        folded.add(leaf(12));

        assertThat(folded.root()).isEqualTo(whole.root());
        assertThat(folded.size()).isEqualTo(13);
    }

    @Test
    void subtree_thatBeginsWhereNoneCanIsRefused() {
        CompactTree tree = tree(0, 2);

        assertThatThrownBy(() -> tree.addSubtree(leaf(2), 4)).hasMessageContaining("4 leaves begins at 2");
        assertThatThrownBy(() -> tree.addSubtree(leaf(2), 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.addSubtree(leaf(2), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.addSubtree(leaf(2), Long.MIN_VALUE)).isInstanceOf(IllegalArgumentException.class);
        tree.addSubtree(leaf(2), 2);
        assertThat(tree.size()).isEqualTo(4);
    }

    @Test
    void hash_ofAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new CompactTree().add(new byte[31])).hasMessageContaining("32 bytes");
    }

    private static CompactTree tree(int from, int to) {
        CompactTree tree = new CompactTree();
        for (int i = from; i < to; i++) {
            tree.add(leaf(i));
        }
        return tree;
    }

    private static byte[] leaf(int index) {
        return MerkleHash.leaf(("entry " + index).getBytes(StandardCharsets.UTF_8));
    }
}
