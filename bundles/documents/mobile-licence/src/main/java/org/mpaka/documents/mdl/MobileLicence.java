package org.mpaka.documents.mdl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A licence as its holder's telephone hands it over: a whole answer, one document of it, or what its issuer signed.
 *
 * @param type as the document names itself, empty where it does not
 * @param items by name space
 * @param others how many more documents the answer holds
 */
record MobileLicence(Optional<String> type, Map<String, List<Item>> items, IssuerAuth auth, int others) {
    private static final int MOST_ITEMS = 200;

    static boolean claims(JsonNode top) {
        return top.path("documents").isArray()
                || top.path("issuerSigned").isObject()
                || top.path("nameSpaces").isObject() && top.has("issuerAuth");
    }

    static MobileLicence of(JsonNode top) throws MdlFault {
        var documents = top.path("documents");
        var document = documents.isArray() ? documents.path(0) : top;
        var issued = document.has("issuerSigned") ? document.path("issuerSigned") : document;
        if (!issued.path("nameSpaces").isObject()) throw new MdlFault("nameSpaces");
        var items = new LinkedHashMap<String, List<Item>>();
        int left = MOST_ITEMS;
        for (var space : issued.path("nameSpaces").properties()) {
            if (!space.getValue().isArray()) throw new MdlFault("nameSpaces");
            var read = new ArrayList<Item>();
            for (var embedded : space.getValue()) {
                if (left-- == 0) throw new MdlFault("nameSpaces");
                read.add(Item.of(embedded));
            }
            items.put(space.getKey(), read);
        }
        return new MobileLicence(
                Optional.ofNullable(document.path("docType").textValue()),
                items,
                IssuerAuth.of(issued.path("issuerAuth")),
                Math.max(0, documents.size() - 1));
    }

    /** A text value of any name space; empty when there is none. */
    String text(String name) {
        return items.values().stream()
                .flatMap(List::stream)
                .filter(item -> item.name().equals(name) && item.value().isTextual())
                .map(item -> item.value().textValue())
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return "MobileLicence " + type;
    }
}
