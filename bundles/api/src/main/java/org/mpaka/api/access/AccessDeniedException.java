package org.mpaka.api.access;

import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** A right is missing. The interface that catches it journals the attempt through {@link Sessions#denied}. */
public final class AccessDeniedException extends MpakaException {
    private static final long serialVersionUID = 1L;
    private final transient Actor actor;
    private final Right right;

    public AccessDeniedException(Actor actor, Right right) {
        super(ErrorCode.ACCESS_DENIED, right);
        this.actor = actor;
        this.right = right;
    }

    public Actor actor() {
        return actor;
    }

    public Right right() {
        return right;
    }
}
