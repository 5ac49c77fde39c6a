package io.rootproof.overview;

import io.quarkus.qute.TemplateData;
import io.rootproof.web.Words;

/** One of the first steps. */
@TemplateData
record FirstStep(Name name, State state) {

    enum Name {
        CONNECT,
        INVENTORY,
        RUN
    }

    enum State {
        DONE,
        /** What somebody should do now. */
        NEXT,
        LATER,
        /** Nobody needs to do anything: another step brings it. */
        BY_ITSELF
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    public boolean isNext() {
        return state == State.NEXT;
    }

    public String words() {
        return Words.of(FirstStepsMessages.class).state(state);
    }

    public String shape() {
        return switch (state) {
            case DONE -> "tick";
            case NEXT -> "triangle";
            case LATER, BY_ITSELF -> "dash";
        };
    }

    public String tone() {
        return switch (state) {
            case DONE -> "good";
            case NEXT -> "doubt";
            case LATER, BY_ITSELF -> "quiet";
        };
    }
}
