package org.mpaka.countries.tanzania;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPost.Kind;
import org.mpaka.api.legislation.BorderPostSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tanzania's points of entry; the lake ports serve several states, so no neighbour is given for them. */
@Component(service = BorderPostSource.class)
public final class TanzaniaPosts implements BorderPostSource {
    private static final List<BorderPost> POSTS = List.of(
            post("DAR", "Julius Nyerere (Dar es Salaam)", Kind.AIR, "", "", false, "Dar es Salaam"),
            post("JRO", "Kilimanjaro", Kind.AIR, "", "", false, "Kilimanjaro"),
            post("ZNZ", "Abeid Amani Karume (Zanzibar)", Kind.AIR, "", "", false, "Zanzibar"),
            post("ZNH", "Zanzibar harbour", Kind.WATER, "", "", false, "Zanzibar"),
            post("MWZ", "Mwanza", Kind.AIR, "", "", false, "Mwanza"),
            post("SGW", "Songwe", Kind.AIR, "", "", false, "Songwe"),
            post("TKQ", "Kigoma airport", Kind.AIR, "", "", false, "Kigoma"),
            post("KAB", "Kabanga", Kind.LAND, "BDI", "BDI-KOB", true, "Kagera"),
            post("MAN", "Manyovu", Kind.LAND, "BDI", "BDI-MUG", false, "Kigoma"),
            post("MAB", "Mabamba", Kind.LAND, "BDI", "BDI-GIS", false, "Kigoma"),
            post("KGM", "Kigoma port", Kind.WATER, "", "", false, "Kigoma"),
            post("KIB", "Kibirizi landing", Kind.WATER, "", "", false, "Kigoma"),
            post("RUS", "Rusumo", Kind.LAND, "RWA", "", true, "Kagera"),
            post("MUT", "Mutukula", Kind.LAND, "UGA", "", true, "Kagera"),
            post("NAM", "Namanga", Kind.LAND, "KEN", "", true, ""),
            post("HOL", "Holili", Kind.LAND, "KEN", "", true, ""),
            post("HOR", "Horohoro", Kind.LAND, "KEN", "", true, ""),
            post("SIR", "Sirari", Kind.LAND, "KEN", "", true, ""),
            post("TUN", "Tunduma", Kind.LAND, "ZMB", "", true, ""),
            post("KAS", "Kasumulu", Kind.LAND, "MWI", "", false, ""));

    @Activate
    public TanzaniaPosts() {}

    @Override
    public List<BorderPost> posts() {
        return POSTS;
    }

    private static BorderPost post(
            String code, String name, Kind kind, String neighbour, String opposite, boolean oneStop, String province) {
        return new BorderPost(
                BorderPostId.of("TZA-" + code),
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
