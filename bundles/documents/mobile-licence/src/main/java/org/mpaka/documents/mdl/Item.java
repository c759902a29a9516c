package org.mpaka.documents.mdl;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One value of a licence.
 *
 * @param content the bytes that are digested
 * @param number of its digest
 * @param name {@code family_name}
 */
record Item(byte[] content, long number, String name, JsonNode value) {
    static Item of(JsonNode embedded) throws MdlFault {
        byte[] content = Cbor.bytes(embedded, "nameSpaces");
        var item = Cbor.read(content, "nameSpaces");
        if (!item.path("digestID").isIntegralNumber()) throw new MdlFault("digestID");
        return new Item(
                content,
                item.path("digestID").longValue(),
                Cbor.text(item.path("elementIdentifier"), "elementIdentifier"),
                item.path("elementValue"));
    }

    @Override
    public String toString() {
        return "Item " + number;
    }
}
