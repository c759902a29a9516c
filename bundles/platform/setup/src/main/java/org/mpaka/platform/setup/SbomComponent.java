package org.mpaka.platform.setup;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * A library as a bill of materials names it.
 *
 * @param purl package address, {@code pkg:maven/group/name@version}
 * @param sha256 of its file in hexadecimal digits; empty where it lies inside another
 * @param inside the file of the installation it lies in
 */
record SbomComponent(String purl, String group, String name, String version, Optional<String> sha256, String inside)
        implements Comparable<SbomComponent> {

    static SbomComponent maven(String group, String name, String version, Optional<String> sha256, String inside) {
        return new SbomComponent(
                "pkg:maven/" + group + "/" + name + "@" + version, group, name, version, sha256, inside);
    }

    static SbomComponent npm(String path, String version, String inside) {
        int slash = path.indexOf('/');
        return new SbomComponent(
                "pkg:npm/" + path.replace("@", "%40") + "@" + version,
                slash < 0 ? "" : path.substring(0, slash),
                path.substring(slash + 1),
                version,
                Optional.empty(),
                inside);
    }

    @Override
    public int compareTo(SbomComponent other) {
        int byAddress = purl.compareTo(other.purl);
        return byAddress != 0 ? byAddress : inside.compareTo(other.inside);
    }

    String json() {
        String reference = UUID.nameUUIDFromBytes((purl + " " + inside).getBytes(StandardCharsets.UTF_8))
                .toString();
        return "{\"type\":\"library\",\"bom-ref\":%s,\"group\":%s,\"name\":%s,\"version\":%s,\"purl\":%s%s,\"properties\":[{\"name\":\"mpaka:in\",\"value\":%s}]}"
                .formatted(
                        text(reference),
                        text(group),
                        text(name),
                        text(version),
                        text(purl),
                        sha256.map(hash -> ",\"hashes\":[{\"alg\":\"SHA-256\",\"content\":" + text(hash) + "}]")
                                .orElse(""),
                        text(inside));
    }

    static String text(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
