package org.mpaka.benchmarks.screening;

import org.jspecify.annotations.Nullable;

/**
 * A traveller of the benchmark.
 *
 * @param target the listed name that is to be found; null for an innocent
 * @param year of birth, 0 unknown
 */
record SpeedQuery(String name, int year, @Nullable Mutation mutation, @Nullable String target) {
    @Override
    public String toString() {
        return "SpeedQuery " + mutation;
    }
}
