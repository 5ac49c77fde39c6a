package io.rootproof.transparency;

import java.util.List;

/** A checkpoint with what came of it. */
record CheckpointView(MadeCheckpoint made, List<CheckpointToken> tokens, List<Delivery> deliveries) {

    public boolean hasTest() {
        return tokens.stream().anyMatch(CheckpointToken::test);
    }
}
