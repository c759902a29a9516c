package org.mpaka.benchmarks.screening;

import java.util.List;
import java.util.Random;

/** Given names and surnames of one part of the world, most frequent first; drawn log-uniformly over the rank (Zipf, s = 1). */
record NamePool(List<String> given, List<String> surnames) {
    String draw(Random random) {
        int kind = random.nextInt(100);
        int givenNames = kind < 55 ? 1 : kind < 95 ? 2 : 3;
        int surnameCount = random.nextInt(100) < 80 ? 1 : 2;
        var name = new StringBuilder(32);
        for (int i = 0; i < givenNames; i++) name.append(one(given, random)).append(' ');
        for (int i = 0; i < surnameCount; i++)
            name.append(one(surnames, random)).append(' ');
        name.setLength(name.length() - 1);
        return name.toString();
    }

    private static String one(List<String> pool, Random random) {
        return pool.get(Math.min(pool.size() - 1, (int) Math.exp(random.nextDouble() * Math.log(pool.size() + 1)) - 1));
    }
}
