package org.mpaka.countries.burundi;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPost.Kind;
import org.mpaka.api.legislation.BorderPostSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Burundi's points of entry: those of the migration authority's e-visa form and of the health posts, with the provinces
 * of 2025. Where the form names a land post without its neighbour, none is given here.
 */
@Component(service = BorderPostSource.class)
public final class BurundiPosts implements BorderPostSource {
    private static final List<BorderPost> POSTS = List.of(
            post("BJM", "Melchior Ndadaye (Bujumbura)", Kind.AIR, "", "", false, "Bujumbura"),
            post("PBJ", "Port de Bujumbura", Kind.WATER, "", "", false, "Bujumbura"),
            post("RUM", "Port de Rumonge", Kind.WATER, "", "", false, "Burunga"),
            post("KOB", "Kobero", Kind.LAND, "TZA", "TZA-KAB", true, "Buhumuza"),
            post("MUG", "Mugina", Kind.LAND, "TZA", "TZA-MAN", false, "Burunga"),
            post("GIS", "Gisuru", Kind.LAND, "TZA", "TZA-MAB", false, "Buhumuza"),
            post("GAH", "Gahumo", Kind.LAND, "TZA", "", false, "Buhumuza"),
            post("GAT", "Gatumba", Kind.LAND, "COD", "", false, "Bujumbura"),
            post("VUG", "Vugizo", Kind.LAND, "COD", "", false, "Bujumbura"),
            post("RUH", "Ruhwa", Kind.LAND, "RWA", "", true, "Bujumbura"),
            post("GAS", "Gasenyi", Kind.LAND, "RWA", "", true, "Butanyerera"),
            post("KAN", "Kanyaru-haut", Kind.LAND, "RWA", "", false, "Butanyerera"),
            post("KANB", "Kanyaru-bas", Kind.LAND, "RWA", "", false, "Butanyerera"),
            post("BUH", "Buhema", Kind.LAND, "", "", false, ""),
            post("GATW", "Gatwe", Kind.LAND, "", "", false, ""),
            post("MAG", "Mageni", Kind.LAND, "", "", false, ""),
            post("MAT", "Matongo", Kind.LAND, "", "", false, ""),
            post("MURA", "Murama", Kind.LAND, "", "", false, ""),
            post("MURB", "Murambi", Kind.LAND, "", "", false, ""),
            post("MUT", "Mutwana", Kind.LAND, "", "", false, ""),
            post("NGO", "Ngomate", Kind.LAND, "", "", false, ""));

    @Activate
    public BurundiPosts() {}

    @Override
    public List<BorderPost> posts() {
        return POSTS;
    }

    private static BorderPost post(
            String code, String name, Kind kind, String neighbour, String opposite, boolean oneStop, String province) {
        return new BorderPost(
                BorderPostId.of("BDI-" + code),
                name,
                kind,
                given(neighbour).map(CountryCode::of),
                given(opposite).map(BorderPostId::of),
                oneStop,
                given(province));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
