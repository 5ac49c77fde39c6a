package io.rootproof.signing;

/** A key or certificate that was configured and cannot be used; the message names the setting and says what to do. */
public class UnusableKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableKeyException(String whatToDo) {
        super(whatToDo);
    }

    public UnusableKeyException(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
