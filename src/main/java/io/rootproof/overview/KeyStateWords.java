package io.rootproof.overview;

import io.rootproof.rootkey.KeyState;

/** What an observation says, in words that follow "It says:". */
final class KeyStateWords {

    private KeyStateWords() {}

    static String of(KeyState state) {
        return switch (state) {
            case ACTIVE_KEY -> "active key";
            case INACTIVE_KEY -> "inactive key";
            case KEY_PRESENT -> "a key";
            case INDETERMINATE -> "decides nothing";
            case NO_ACTIVE_KEY -> "no active key";
            case NO_KEY -> "no key";
        };
    }
}
