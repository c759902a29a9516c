package org.mpaka.core.alert.screening;

import org.mpaka.api.alert.AlertName.Quality;

/** One name of one alert. */
record ListedName(ListedSubject subject, NameTokens tokens, Quality quality) {
    @Override
    public String toString() {
        return subject + " name";
    }
}
