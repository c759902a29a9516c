package org.mpaka.web.shell;

/** A command could not do what it was asked; its message is the sentence the shell prints. */
public final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    Failure(String sentence) {
        super(sentence);
    }
}
